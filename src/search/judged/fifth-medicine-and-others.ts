import { readJudged } from "./judged.ts";

/** Medicine, Category III and proprietary laboratory analyses. */
export const fifthMedicineAndOthers = readJudged(`
abbreviation | tdap 7+ | 90715 | 7 years or older
brand | gardasil 9 | 90651 | nine types
brand | prevnar 20 | 90677 | 20 types
brand | shingrix shot | 90750 | recombinant
lay | chicken pox shot | 90716 | varicella
lay | flu shot high dose over 65 | 90662 | enhanced
abbreviation | imm admin 1 vac adult | 90471 | first
number | vaccine counseling kid each addl component | 90461 | each more component
brand | rsv baby nirsevimab 100 mg | 90381 | 1 mL
abbreviation | psych eval w/o med | 90791 | no medical services
number | therapy 45 min | 90834 | 45 minutes
number | psychotherapy 60 min no e/m | 90837 | 60 minutes
lay | couples therapy patient there | 90847 | with patient
abbreviation | tms initial mapping | 90867 | initial
lay | dialysis one doctor check hospital | 90935 | single evaluation
number | esrd monthly 4+ visits 50 yo | 90960 | four or more, 20 and over
abbreviation | capsule endo sb | 91110 | esophagus through ileum
lay | eye exam new full | 92004 | comprehensive, new
abbreviation | vf humphrey 30-2 | 92083 | extended
abbreviation | oct macula | 92134 | retina
abbreviation | oct optic nerve | 92133 | optic nerve
lay | glasses prescription check | 92015 | refraction
abbreviation | audio comp air bone speech | 92557 | comprehensive
abbreviation | tymps | 92567 | tympanometry
abbreviation | fees | 92612 92616 | endoscopic swallowing
lay | speech therapy session one on one | 92507 | individual
brand | epley | 95992 | canalith repositioning
abbreviation | pci des lad single | 92928 | stent
abbreviation | stemi pci | 92941 | acute infarction
lay | shock heart back to rhythm planned | 92960 | external
abbreviation | ekg 12 lead w/ interp | 93000 | complete
abbreviation | ekg read only | 93010 | interpretation only
abbreviation | ett treadmill global | 93015 | complete
number | holter 48h complete | 93224 | up to 48 hours
brand | zio patch 14 days complete | 93241 93245 | over 48 hours
abbreviation | tte complete w/ doppler | 93306 | complete
abbreviation | stress echo only | 93350 | stress
abbreviation | lhc w/ cors & lv gram | 93458 | left heart
abbreviation | r&l hc cors | 93460 | right and left
abbreviation | afib ablation pvi | 93656 | pulmonary veins
abbreviation | icd interrogation remote 90 days | 93295 | remote, defibrillator
abbreviation | abi single level | 93922 | limited
abbreviation | carotid duplex bilat | 93880 | both
abbreviation | le venous duplex r/o dvt unilat | 93971 | one side
abbreviation | pfts pre/post bd | 94060 | before and after
lay | breathing treatment nebulizer | 94640 | inhalation
lay | finger oxygen check one time | 94760 | single
abbreviation | cpap start | 94660 | initiation
number | allergy scratch test 40 | 95004 | percutaneous
lay | allergy shots two | 95117 | two or more
abbreviation | cgm patient owned setup | 95249 | patient equipment
abbreviation | psg w/ cpap split | 95811 | with positive pressure
lay | sleep test at home | 95800 95801 95806 | unattended
abbreviation | eeg awake & asleep | 95819 | awake and asleep
number | ncs 7 studies | 95910 | seven to eight
abbreviation | emg 2 ext complete w/ ncs | 95886 | complete with conduction
number | neuropsych testing eval first hour | 96132 | first hour
abbreviation | phq9 | 96127 | brief assessment
lay | autism screen toddler form | 96110 | developmental screening
number | iv fluids 2nd hour | 96361 | each more hour
number | iv antibiotic 45 min | 96365 | first hour
abbreviation | ivp 1st drug | 96374 | push, first
abbreviation | im inj | 96372 | subcutaneous or intramuscular
number | chemo infusion 1st hr | 96413 | first hour
abbreviation | port flush | 96523 | irrigation
abbreviation | pdt blue light | 96567 96573 96574 | photodynamic
abbreviation | pt eval low | 97161 | low
abbreviation | ther ex 15 | 97110 | exercise
abbreviation | e-stim attended | 97032 | attended
lay | wound vac small | 97605 97607 | up to 50 sq cm
abbreviation | omt 3-4 regions | 98926 | three to four
abbreviation | cmt 1-2 | 98940 | one to two
number | acupuncture no stim 15 min | 97810 | first
lay | dietician first visit | 97802 | initial
abbreviation | mod sed 1st 15 5yo+ | 99152 | same physician
lay | open on sunday extra charge | 99050 99051 | off hours
lay | send specimen out to lab handling | 99000 | handling
lay | diabetes eye photo read by computer | 92229 | automated
multiword | ai ct plaque coronary | 75577 | plaque by software
multiword | renal denervation bilat | 0339T | both
multiword | histotripsy liver | 0686T | liver
multiword | tricuspid valve transcatheter replacement | 0646T | replacement
brand | foundationone cdx | 0037U | 324 genes
brand | guardant360 | 0242U | 55 to 74 genes
multiword | biofire respiratory panel covid | 0202U | 22 targets
`);
