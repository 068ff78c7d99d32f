import { readJudged } from "./judged.ts";

export const layMedicine = readJudged(`
lay | first visit with psychiatrist | 90792 90791 | diagnostic evaluation
lay | counselor intake first appointment | 90791 | without medical services
lay | talk therapy 45 minutes | 90834 | 38 to 52
lay | therapist one hour session | 90837 | 53 and over
lay | couples and family counseling with patient | 90847 | with patient
lay | group therapy | 90853 | group
lay | mental health crisis visit | 90839 | first hour
lay | shock therapy for depression | 90870 | electroconvulsive
lay | magnet treatment for depression | 90867 90868 90869 | transcranial
lay | kidney machine treatment at center one | 90935 90937 90999 | hemodialysis
lay | monthly dialysis doctor visits 4 times adult | 90960 | four or more
lay | kidney doctor monthly home dialysis adult | 90966 | home, 20 and over
lay | eye exam new patient full | 92004 | comprehensive
lay | eye checkup returning patient | 92014 92012 | established
lay | check for glasses prescription | 92015 | refraction
lay | side vision test | 92083 92082 92081 | visual field
lay | photo of back of the eye | 92250 | fundus
lay | scan of eye nerve for glaucoma | 92133 | optic nerve
lay | hearing test in booth full | 92557 | comprehensive
lay | ear pressure test puff | 92567 | tympanometry
lay | dizzy test with goggles | 92540 92541 92542 92544 92545 92537 92538 | vestibular
lay | speech therapy session | 92507 | individual
lay | swallow check by speech therapist at bedside | 92610 | clinical evaluation
lay | heart tracing only reading it | 93010 | interpretation
lay | walk on treadmill heart test | 93015 93016 93017 93018 | stress
lay | heart ultrasound through the throat | 93312 93313 93314 | transesophageal
lay | heart monitor worn for a day | 93224 93225 93226 93227 | up to 48 hours
lay | two week stick on heart monitor patch | 93245 93246 93247 93248 | extended
lay | dye test of heart arteries | 93454 93458 | coronary angiography
lay | heart stent put in one artery | 92928 | single vessel
lay | electric shock to fix heart rhythm | 92960 | cardioversion
lay | burn spot in heart for afib | 93656 | ablation
lay | pacemaker check in office | 93279 93280 93281 93288 | device evaluation
lay | exercise program after heart attack | 93797 93798 | cardiac rehabilitation
lay | blood pressure in ankles and arms | 93922 93923 | limb arteries
lay | CPR | 92950 | resuscitation
lay | blow in tube breathing test | 94010 94060 | spirometry
lay | blow test before and after inhaler | 94060 | bronchodilator
lay | breathing treatment mist | 94640 | inhalation
lay | finger clip oxygen check | 94760 94761 94762 | oximetry
lay | teach how to use inhaler | 94664 | demonstration
lay | breathing machine first day in hospital | 94002 | ventilator
lay | skin prick test for allergies | 95004 | percutaneous
lay | weekly allergy shots two | 95117 | two or more
lay | patch test on back for rash | 95044 | patch
lay | eat peanut test watched in office | 95076 | ingestion challenge
lay | sugar sensor worn on arm for days | 95250 95249 95251 | continuous monitoring
lay | overnight sleep study in lab | 95810 | attended
lay | sleep study with cpap mask | 95811 | titration
lay | home sleep apnea test | 95800 95801 95806 | unattended
lay | brain wave test awake and drowsy | 95816 | EEG
lay | needle test of muscles with nerve test | 95885 95886 95887 | with conduction
lay | nerve shock test arms and legs | 95907 95908 95909 95910 95911 95912 95913 | conduction
lay | testing for learning and memory by psychologist | 96132 96136 96130 | evaluation
lay | fill out depression form | 96127 | brief assessment
lay | toddler development screening form | 96110 | developmental
lay | IV fluids for dehydration first hour | 96360 | hydration
lay | antibiotic drip first hour | 96365 | infusion
lay | medicine pushed into IV | 96374 | push
lay | shot in the muscle of medicine | 96372 | injection
lay | flush the port | 96523 | irrigation
lay | light treatment for psoriasis | 96910 96900 96912 | phototherapy
lay | first visit physical therapy | 97161 97162 97163 | evaluation
lay | therapy exercises 15 minutes | 97110 | exercises
lay | hands on stretching by therapist | 97140 | manual
lay | learning to walk again therapy | 97116 | gait
lay | first visit OT hand therapy | 97165 97166 97167 | evaluation
lay | wound vac change | 97605 97606 97607 97608 | negative pressure
lay | dietitian first visit | 97802 | nutrition
lay | needles acupuncture no electricity | 97810 | first 15 minutes
lay | DO bone adjusting treatment | 98925 98926 98927 98928 98929 | osteopathic
lay | nurse comes to home for new mom and baby | 99501 99502 | home visit
lay | autism behavior therapy one on one | 97153 | by protocol
lay | put to sleep lightly by same doctor during procedure adult | 99152 | moderate sedation
lay | pharmacist reviews all my pills | 99605 99606 | medication therapy
lay | after hours office visit extra charge | 99050 99051 99053 | special services
lay | oxygen chamber for wounds | 99183 | hyperbaric
`);
