import { readJudged } from "./judged.ts";

/** Medicine and Category III, as typed at speed: a few words, cut off where the typing stopped. */
export const sixthMedicineAndOthers = readJudged(`
abbreviation | ekg intep | 93010 | interpretation and report only
abbreviation | ekg trac only | 93005 | tracing only
abbreviation | tte comp dopp | 93306 | complete with Doppler
abbreviation | echo f/u ltd | 93308 | limited
abbreviation | stress echo w ekg | 93351 | with supervision
abbreviation | gxt i&r only | 93018 | interpretation and report only
abbreviation | holter 48 | 93224 | up to 48 hours
abbreviation | lhc cor angio | 93458 | left heart with coronary angiography
abbreviation | rhc only | 93451 | right heart
abbreviation | pci des 1 ves | 92928 | stent, single vessel
abbreviation | pci ami | 92941 | acute myocardial infarction
abbreviation | af ablat | 93656 | pulmonary vein isolation
abbreviation | cardiovers ext | 92960 | external
abbreviation | ppm prog dual | 93280 | dual lead programming
abbreviation | icd remote 90 | 93295 | up to 90 days
partial | tilt tab | 93660 | tilt table
partial | card rehab w ecg | 93798 | with continuous monitoring
partial | psych eval w med | 90792 | with medical services
number | psytx 45 | 90834 | 45 minutes
number | psytx 30 w em | 90833 | add-on, 30 minutes
abbreviation | fam tx w pt | 90847 | patient present
abbreviation | fam tx no pt | 90846 | patient not present
partial | crisis psych 60 | 90839 | first 60 minutes
abbreviation | tms init | 90867 | initial
number | esrd 4+ vis adult | 90960 | four or more visits, 20 years and over
abbreviation | hd 1 eval | 90935 | single evaluation
partial | eye new comp | 92004 | comprehensive, new
partial | eye est interm | 92012 | intermediate, established
partial | refract | 92015 | refraction
abbreviation | oct mac | 92134 | retina
abbreviation | oct onh | 92133 | optic nerve
abbreviation | hvf ext | 92083 | extended visual field
partial | fund photo | 92250 | fundus photography
partial | audio comp | 92557 | comprehensive audiometry
partial | tymp | 92567 | tympanometry
partial | swal eval clin | 92610 | clinical evaluation
abbreviation | slp tx indiv | 92507 | individual
abbreviation | spiro pre post | 94060 | before and after bronchodilator
abbreviation | dlco | 94729 | diffusing capacity
abbreviation | 6mwt | 94618 | six-minute walk
partial | vent mgmt 1st d | 94002 | initial day
partial | pulse ox sing | 94760 | single
number | allg inj 2+ | 95117 | two or more injections
partial | prick test allerg | 95004 | percutaneous
abbreviation | psg cpap 6+ | 95811 | with CPAP, 6 years and over
partial | eeg aw drow | 95816 | awake and drowsy
number | emg 2 ext | 95861 | two extremities
number | ncs 5-6 | 95909 | five or six studies
number | ncs 9 | 95911 | nine or ten studies
partial | im inj | 96372 | intramuscular
abbreviation | ivp init | 96374 | first push
abbreviation | ivp seq new drug | 96375 | each further push of a new drug
number | iv inf ther 1 h | 96365 | up to one hour
number | hydr addl hr | 96361 | each more hour
number | chemo inf 1 h | 96413 | up to one hour
abbreviation | chemo ivp 1st | 96409 | push, single or initial
partial | imm adm 1 | 90471 | first vaccine
partial | port flush | 96523 | irrigation
brand | shingrix | 90750 | zoster, recombinant
brand | abrysvo | 90678 | RSV, bivalent
brand | prevnar 20 | 90677 | pneumococcal, 20-valent
abbreviation | hpv9 | 90651 | nonavalent
abbreviation | flu hd | 90662 | high dose
abbreviation | pt eval lo | 97161 | low complexity
abbreviation | ot eval mod | 97166 | moderate complexity
abbreviation | ot re eval | 97168 | re-evaluation
partial | ther ex | 97110 | therapeutic exercises
partial | man ther | 97140 | manual therapy
abbreviation | nmr reed | 97112 | neuromuscular reeducation
abbreviation | estim attend | 97032 | attended
number | cmt 3-4 | 98941 | three or four regions
number | omt 5-6 | 98927 | five or six regions
partial | acup no estim | 97810 | first 15 minutes without current
abbreviation | mnt init | 97802 | initial
number | npwt dme <50 | 97605 | up to 50 sq cm
partial | spec handl | 99000 | specimen handling
abbreviation | aba tech 15 | 97153 | technician
partial | neuropsy test md 1st hr | 96132 | evaluation, first hour
partial | devel scr | 96110 | developmental screening
abbreviation | phq9 | 96127 | brief emotional assessment
typo | electrocardigram comlpete | 93000 | misspelt
typo | vacination admin ea addl | 90472 | misspelt
typo | spirometery | 94010 | misspelt
typo | therputic activites | 97530 | misspelt
typo | hemodialyis repeated eval | 90937 | misspelt
multiword | push iv same drug | 96376 | same drug, facility
multiword | group psychotherapy | 90853 | group
multiword | tdap | 90715 | vaccine
synonym | paediatric sleep study under 6 | 95782 | under 6 years
synonym | orthotic training 15 | 97760 | initial training
abbreviation | prp inj | 0232T | platelet-rich plasma
abbreviation | eswt msk | 0101T | shock wave, musculoskeletal
partial | cornea crosslink | 0402T | collagen cross-linking
partial | facet inj us lumb | 0216T | with ultrasound, lumbar
brand | lipiflow | 0207T | evacuation of meibomian glands
partial | ct ffr | 75580 | fractional flow reserve
`);
