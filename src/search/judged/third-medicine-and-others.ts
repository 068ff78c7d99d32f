import { readJudged } from "./judged.ts";

export const thirdMedicineAndOthers = readJudged(`
lay | flu shot given | 90471 90656 90686 90658 90688 90661 | administration or vaccine
lay | whooping cough booster for teen | 90715 | seven and over
lay | talk therapy one hour | 90837 | psychotherapy
lay | therapist sees family without the kid | 90846 | patient not present
lay | newborn hearing screen | 92650 92558 | evoked potential or emissions
lay | eye muscle measurement for double vision | 92060 | sensorimotor
lay | heart tracing with report | 93000 | electrocardiogram
lay | treadmill heart test | 93015 93016 93017 93018 | stress test
lay | breathing test before and after inhaler | 94060 | bronchodilation
lay | allergy skin pricks | 95004 | percutaneous
lay | iv fluids one hour | 96360 | hydration
lay | chemo drip first hour | 96413 | infusion
lay | back cracked by chiropractor | 98940 98941 98942 | manipulation
lay | walking training PT | 97116 | gait
lay | heart ultrasound | 93306 93307 93308 | echocardiography
typo | psycotherapy 45 min | 90834 | letter dropped
typo | diagostic psychiatric eval | 90791 90792 | letter dropped
typo | immunzation admin first | 90471 90460 90473 | letter dropped
typo | electrocardiagram | 93000 93005 93010 | vowel
typo | cathaterization left heart coronaries | 93458 | vowel
typo | angioplasy stent coronary | 92928 | letter dropped
typo | pulmnary diffusion dlco | 94729 | letter dropped
typo | neuromuscalar reeducation | 97112 | vowel
typo | ocupational therapy eval | 97165 97166 97167 | letter dropped
typo | vacine pneumococal 20 | 90677 | two typos
typo | audiometrey pure tone air | 92552 | letter added
typo | injecton im | 96372 | letter dropped
typo | electroencephelogram awake asleep | 95819 | vowel
abbreviation | emg 1 limb | 95860 | needle
abbreviation | ncs 5-6 | 95909 | conduction studies
abbreviation | eeg awake drowsy | 95816 | routine
abbreviation | lhc w lv gram | 93458 93452 | left heart
abbreviation | tte ltd | 93308 | limited
abbreviation | icd remote 90d | 93295 | defibrillator
abbreviation | vng bithermal caloric | 92537 | vestibular
abbreviation | cpap titration | 95811 | sleep laboratory
abbreviation | pt eval low | 97161 | low complexity
abbreviation | slp swallow eval | 92610 | clinical
abbreviation | ivp single drug | 96374 | intravenous push
abbreviation | tms first session mapping | 90867 | magnetic
abbreviation | hvf 30-2 | 92083 | visual field
abbreviation | phq9 | 96127 | brief assessment
synonym | cardioversion elective | 92960 | external
synonym | phototherapy uvb | 96900 96910 | light
synonym | moderate sedation same doctor first 15 age 5+ | 99152 | sedation
synonym | paraffin bath | 97018 | modality
synonym | neuropsych testing physician first hour | 96132 | evaluation
synonym | loop recorder remote check | 93298 | subcutaneous
synonym | biofeedback pelvic floor | 90912 90901 | perineal muscles
synonym | hyperbaric oxygen | 99183 | attendance
synonym | corneal thickness pachymetry | 76514 | ultrasound
synonym | FFR-CT | 75580 | flow from a scan
synonym | high energy shock wave plantar fascia | 28890 | extracorporeal
multiword | intermediate eye exam new patient | 92002 | ophthalmological
multiword | crisis psychotherapy first hour | 90839 | crisis
multiword | dialysis monthly 4 visits adult | 90960 | end-stage
multiword | aba treatment by technician | 97153 | adaptive behavior
multiword | remote therapeutic monitoring setup | 98975 | set-up
multiword | duplex scan carotid bilateral | 93880 | extracranial
multiword | pacemaker interrogation in person | 93288 | device check
multiword | chemo push single drug | 96409 | initial
multiword | leadless pacemaker insertion right ventricle | 33274 | catheter
number | psych 30 minute with e/m add on | 90833 | add-on
number | psychotherapy 16-37 minutes | 90832 | by minutes
number | infusion therapeutic up to 1 hr | 96365 | first hour
number | infusion each extra hour therapeutic | 96366 | add-on
number | esrd 2-3 visits 20 and older | 90961 | month
number | a1c over 9 quality code | 3046F | Category II
number | systolic less than 130 cat ii | 3074F | Category II
number | ecg patch 8-15 days | 93245 93246 93247 93248 | long recording
number | diabetic foot exam 3 parts cat ii | 2028F | Category II
brand | Vaxneuvance | 90671 | vaccine
brand | Pentacel | 90698 | vaccine
brand | Daptacel | 90700 | vaccine
brand | Comirnaty 12 and up | 91320 | vaccine
brand | Kinrix | 90696 | vaccine
brand | Abrysvo | 90678 | vaccine
brand | Beyfortus | 90380 90381 | antibody
brand | Epley | 95992 | eponym
deleted | 96101 | 96130 96131 96136 96137 96138 96139 96146 | psychological testing of old, gone in 2019; what replaced it
deleted | 0042t | 70472 70473 | Category III, small letter, gone in 2026; what replaced it
code | 3044F-8P | 3044F | Category II with a modifier
modifier | 77067-26 | 77067 | professional component
range | 90460-90461 | 90460 | immunization administration
`);
