import { readJudged } from "./judged.ts";

export const asTypedMedicine = readJudged(`
code | 96372-59 | 96372 | exact with a modifier
code | 97110 x 2 | 97110 | units behind the code
code | 90686, 90471 | 90471 | vaccine and administration, book order
range | 92002-92014 | 92002 | eye visits
range | 95004 through 95199 | 95004 | allergy
partial | 9636 | 96360 96361 96365 96366 96367 96368 96369 | infusion
partial | 9224 | 92240 92242 92227 92228 92229 92230 92235 92250 | retinal imaging
abbreviation | ivpb initial 60 min | 96365 | piggyback infusion
abbreviation | ivf hydration addl hr | 96361 | hydration, more hours
abbreviation | sq injection | 96372 | subcutaneous
abbreviation | iv push addl new drug | 96375 | sequential push
abbreviation | chemo ivp single drug | 96409 | chemotherapy push
abbreviation | chemo infusion ea addl hr | 96415 | more hours
abbreviation | port flush | 96523 | irrigation of the port
abbreviation | tst ppd | 86580 | tuberculin test
abbreviation | pneumo vacc 13 valent | 90670 | thirteen types
abbreviation | td vaccine adult | 90714 | Td
abbreviation | hep a vaccine adult | 90632 | adult
abbreviation | ipv | 90713 | inactivated polio
abbreviation | hib prp-t 4 dose | 90648 | PRP-T
abbreviation | mmrv | 90710 | with varicella
abbreviation | menacwy | 90734 90619 90733 | meningococcal
abbreviation | rsv vaccine | 90678 90679 90683 | respiratory syncytial virus
abbreviation | vzig | 90396 | varicella-zoster globulin
abbreviation | rig | 90375 90376 90377 | rabies globulin
abbreviation | imm admin each addl | 90472 | each further vaccine
abbreviation | ssep upper | 95925 | evoked potentials, upper
abbreviation | vep | 95930 | visual
abbreviation | baer | 92653 92650 92651 92652 | brainstem
abbreviation | emg 1 extremity | 95860 | needle, one limb
abbreviation | ncv 5-6 | 95909 | five or six studies
abbreviation | hst unattended | 95806 95800 95801 | home sleep test
abbreviation | mslt | 95805 | sleep latency
abbreviation | neuro re-ed | 97112 | neuromuscular re-education
abbreviation | self care adl training | 97535 | daily living
abbreviation | e-stim attended | 97032 | attended
abbreviation | mech traction | 97012 | mechanical traction
abbreviation | ot eval high | 97167 | occupational therapy, high
abbreviation | slp eval fluency | 92521 | speech fluency
abbreviation | mbs swallow study | 92611 74230 | motion fluoroscopy
abbreviation | fees | 92612 | flexible endoscopic swallowing evaluation
abbreviation | oae limited | 92587 | otoacoustic emissions
abbreviation | vng | 92540 92541 92542 92537 | vestibular tests
abbreviation | mct home telemetry | 93228 93229 | mobile telemetry
abbreviation | ett global | 93015 | exercise test
abbreviation | tte f/u limited | 93308 | limited
abbreviation | rhc | 93451 | right heart
abbreviation | r&lhc with cors | 93460 | both sides with coronaries
abbreviation | ptca single | 92920 | balloon
abbreviation | ep study comprehensive induction | 93620 | comprehensive
abbreviation | afib ablation pvi | 93656 | pulmonary vein isolation
abbreviation | svt ablation | 93653 | supraventricular
abbreviation | ddd pacer check in person | 93280 | two leads, programming
abbreviation | icd interrogation remote | 93295 | defibrillator
abbreviation | dcc external | 92960 | cardioversion
abbreviation | lev duplex unilateral | 93971 | veins, one side
abbreviation | abi single level | 93922 | one or two levels
abbreviation | aorta duplex complete | 93978 | aorta, iliacs
abbreviation | dlco | 94729 | diffusing capacity
abbreviation | feno | 95012 | nitric oxide
abbreviation | 6mwt | 94618 | six-minute walk
abbreviation | spo2 single | 94760 | oximetry
abbreviation | vent mgmt initial day | 94002 | ventilator
abbreviation | capd | 90945 90947 90999 | peritoneal dialysis
abbreviation | esrd monthly 4 visits age 20+ | 90960 | adult, four visits
abbreviation | tms initial | 90867 | magnetic stimulation
abbreviation | cbt 60 min | 90837 | psychotherapy
abbreviation | aba treatment protocol tech | 97153 | adaptive behavior
abbreviation | dsmt | 98960 98961 98962 | self-management training
abbreviation | mnt group | 97804 | nutrition, group
abbreviation | cgm interpretation 72 hours | 95251 | interpretation
abbreviation | gonio | 92020 | gonioscopy
abbreviation | hvf 24-2 | 92083 | visual field, extended
abbreviation | oct optic nerve | 92133 | optic nerve
abbreviation | fa retina | 92235 | fluorescein angiography
synonym | psychotherapy add on 30 min with e/m | 90833 | with a visit
synonym | family therapy with patient | 90847 | patient present
synonym | psychiatric evaluation with medical services | 90792 | with medical services
synonym | interactive complexity | 90785 | add-on
synonym | biofeedback training | 90901 | any modality
synonym | gastric emptying breath test | 91065 | hydrogen; or breath
synonym | esophageal manometry | 91010 | motility
synonym | esophageal ph monitoring 24 hour | 91034 91035 91038 | reflux test
synonym | capsule endoscopy small bowel | 91110 | esophagus through ileum
synonym | eye exam new patient intermediate | 92002 | new, intermediate
synonym | comprehensive eye exam established | 92014 | established
synonym | corneal topography | 92025 | computerized
synonym | cochlear implant programming age 7 | 92604 92603 | seven or older
synonym | pure tone audiometry air only | 92552 | air only
synonym | event monitor 30 days | 93268 93270 93271 93272 | up to 30 days
synonym | tilt table | 93660 | its code
synonym | icd programming dual lead | 93283 | two leads
synonym | cardiac rehab without monitoring | 93797 | without
synonym | ambulatory blood pressure monitoring | 93784 | full service
synonym | lower extremity arterial duplex bilateral | 93925 | complete
synonym | renal artery duplex complete | 93975 | visceral vessels
synonym | upper extremity venous doppler unilateral | 93971 | veins, one side
synonym | spirometry | 94010 | plain
synonym | peak flow | 94150 94010 | forced vital capacity
synonym | cardiopulmonary exercise test | 94621 | gas exchange
synonym | nebulizer teaching | 94664 | demonstration
synonym | allergy patch test | 95044 | patch
synonym | intradermal allergy testing | 95024 | intradermal
synonym | antigen preparation single dose vials | 95144 | single dose
synonym | eeg routine awake | 95816 | awake and drowsy
synonym | needle emg limited with nerve conduction | 95885 | limited
synonym | vagus nerve stimulator programming | 95976 95977 | cranial nerve stimulator
synonym | genetic counseling 30 minutes | 96041 | counselling
synonym | psychological testing evaluation first hour | 96130 | psychological
synonym | neuropsych test administration technician | 96138 | technician
synonym | photochemotherapy puva | 96912 | PUVA
synonym | photodynamic therapy skin | 96567 96573 96574 | light activates a drug
synonym | whirlpool | 97022 | modality
synonym | iontophoresis | 97033 | modality
synonym | wheelchair management | 97542 | training
synonym | orthotic fitting and training initial | 97760 | initial
synonym | selective wound debridement first 20 sq cm | 97597 | no anesthesia
synonym | non selective debridement | 97602 | session
synonym | after hours office | 99050 | when the office is closed
synonym | handling of specimen to lab | 99000 | conveyance
synonym | moderate sedation other physician under 5 | 99155 | another physician
synonym | therapeutic phlebotomy | 99195 | phlebotomy
synonym | home visit for injection | 99506 | intramuscular at home
lay | pneumonia shot | 90732 90670 90671 90677 90684 | pneumococcal vaccines
lay | measles shot | 90707 90710 | MMR
lay | whooping cough vaccine adult | 90715 | Tdap
lay | covid shot pfizer | 91320 91318 91319 90480 | COVID-19 vaccines
lay | giving a covid vaccine | 90480 | administration
lay | b12 shot administration | 96372 | injection
lay | sleep apnea test in lab | 95810 | polysomnography
lay | couples counseling | 90847 | family therapy
lay | heart monitor 24 hours | 93224 | up to 48 hours
lay | stress test heart with pictures echo | 93350 93351 | stress echo
lay | muscle test with needles | 95860 95861 95885 95886 | needle EMG
lay | brain wave test | 95816 95819 95812 95813 | EEG
lay | needles acupuncture no electricity 15 min | 97810 | without stimulation
lay | massage 15 min | 97124 | massage
lay | glasses prescription check | 92015 | refraction
lay | bandage for pressure wound vac over 50 cm | 97606 | more than 50 sq cm
lay | flu vaccine nasal | 90660 90672 | live, nasal
lay | travel shot yellow fever | 90717 | yellow fever
lay | kidney dialysis session | 90935 90937 | hemodialysis
typo | physcial therapy evaluation moderate | 97162 | letters exchanged
typo | theraputic exercise | 97110 | one letter left out
typo | polysomnogram | 95810 95811 95808 | the study itself
typo | electroencephelogram | 95816 95819 | a common misspelling
typo | influenza vaccin quadrivalent | 90686 90688 90685 90687 90674 90682 90694 90662 | one letter left out
typo | meningococal b vaccine | 90620 90621 | one letter left out
typo | chiropratic manipulation 3-4 regions | 98941 | one letter left out
typo | cathaterization left heart | 93452 93458 | one letter wrong
typo | plethysmograpy | 93922 94726 93923 93924 | one letter left out
typo | opthalmoscopy extended | 92201 92202 | a common misspelling
multiword | electrocardiogram tracing without report | 93005 | tracing only
multiword | subcutaneous infusion initial up to 1 hour | 96369 | subcutaneous
multiword | chemo into bladder instill | 51720 | anticarcinogenic
multiword | intrathecal chemotherapy | 96450 | with puncture
multiword | hormonal injection anti-neoplastic | 96402 | hormonal
multiword | transesophageal echo placement of probe only | 93313 | probe
multiword | doppler color flow add on | 93325 | add-on
multiword | group therapy pt 2 or more | 97150 | therapeutic group
multiword | moderate sedation additional 15 minutes | 99153 | same physician, more time
multiword | peritoneal dialysis training complete | 90989 | complete course
multiword | left heart cath with bypass grafts | 93459 | grafts
multiword | drug eluting stent acute mi | 92941 | infarction
multiword | coronary atherectomy with stent single | 92933 | both
multiword | remote therapeutic monitoring first 20 minutes | 98980 | treatment management
multiword | caregiver training without patient first 30 min | 97550 | caregivers
number | omt 9-10 regions | 98929 | nine or ten
number | 11-12 nerve conduction | 95912 | eleven or twelve
number | psychotherapy 40 min | 90834 | 38 to 52 minutes
number | psychotherapy 20 min | 90832 | 16 to 37 minutes
number | allergy shots 1 injection | 95115 | single
number | chiro 1 region | 98940 | one or two
number | holter 7 days | 93241 93242 93243 93244 | over 48 hours to 7 days
number | holter 14 days | 93245 93246 93247 93248 | over 7 to 15 days
number | health risk assessment | 96160 96161 | instrument
brand | adacel | 90715 | Tdap
brand | menveo | 90734 | conjugate
brand | trumenba | 90621 | group B
brand | pentacel | 90698 | five diseases
brand | kinrix | 90696 | DTaP-IPV
brand | havrix adult | 90632 | hepatitis A
brand | twinrix | 90636 | A and B
brand | heplisav | 90739 | two doses
brand | varivax | 90716 | varicella
brand | proquad | 90710 | MMRV
brand | rotarix | 90681 | two doses
brand | capvaxive | 90684 | twenty-one types
brand | arexvy | 90679 | RSV
brand | vaxelis | 90697 | six diseases
multiword | blood pressure less than 140 systolic | 3074F 3075F | performance codes
multiword | fall risk screening documented | 1100F 1101F 3288F | performance codes
multiword | statin therapy prescribed | 4013F | performance code
multiword | bmi documented | 3008F | performance code
abbreviation | crisis psychotherapy addl 30 min | 90840 | crisis add-on
`);
