import { readJudged } from "./judged.ts";

export const medicineAndOthers = readJudged(`
code | 90471 | 90471 | exact
code | 97110-GP-59 | 97110 | two modifiers
code | 93000. | 93000 | a full stop
code | 90837 95 | 90837 | modifier behind a blank
code | 3044f | 3044F | lower case letter
code | 0075T | 0075T | Category III
range | 90832-90838 | 90832 | psychotherapy
range | 97161-97164 | 97161 | therapy evaluations
range | 93880 – 93882 | 93880 | dash with blanks
partial | 9083 | 90832 90833 90834 90836 90837 90838 90839 | psychotherapy
partial | 9711 | 97110 97112 97113 97116 | therapy
abbreviation | ekg | 93000 | with interpretation
abbreviation | ecg tracing only | 93005 | tracing
abbreviation | ekg interpretation only | 93010 | interpretation
abbreviation | echo complete with doppler | 93306 | complete
abbreviation | echo limited | 93308 | limited
abbreviation | tee | 93312 | complete
abbreviation | lhc with coronaries | 93458 | left heart
abbreviation | pci stent single vessel | 92928 | stent
abbreviation | pft with bronchodilator | 94060 | before and after
abbreviation | emg two extremities | 95861 | two
abbreviation | ncs 9-10 studies | 95911 | nine or ten
abbreviation | eeg awake and asleep | 95819 | awake and asleep
abbreviation | psg with cpap | 95811 | titration
abbreviation | pt eval low complexity | 97161 | physical therapy
abbreviation | ot eval moderate | 97166 | occupational therapy
abbreviation | pt re-eval | 97164 | physical therapy
abbreviation | ther ex | 97110 | therapeutic exercise
abbreviation | neb treatment | 94640 | inhalation
abbreviation | iv push initial | 96374 | first push
abbreviation | chemo infusion 1 hr | 96413 | first hour
abbreviation | im injection | 96372 | therapeutic injection
abbreviation | tdap | 90715 | seven years or older
abbreviation | mmr vaccine | 90707 | three viruses
abbreviation | hpv 9 vaccine | 90651 | nine types
abbreviation | pcv20 | 90677 | twenty types
abbreviation | hep b vaccine adult 3 dose | 90746 | adult, three doses
abbreviation | imm admin one vaccine | 90471 | first
abbreviation | oct retina | 92134 | retina
abbreviation | cpap initiation | 94660 | positive pressure
abbreviation | omt 3-4 regions | 98926 | three or four
abbreviation | cmt 1-2 regions | 98940 | one or two
abbreviation | psych 45 min | 90834 | 38 to 52 minutes
abbreviation | psych eval | 90791 90792 | diagnostic evaluation
abbreviation | ect | 90870 | convulsive therapy
abbreviation | abi | 93922 93923 | ankle brachial
abbreviation | cgm patient equipment | 95249 | patient's own
abbreviation | npwt dme 40 sq cm | 97605 | 50 sq cm or less
synonym | psychotherapy 60 minutes | 90837 | 53 minutes or more
synonym | family psychotherapy without patient | 90846 | without
synonym | group psychotherapy | 90853 | group
synonym | hydration first hour | 96360 | 31 minutes to one hour
synonym | therapeutic infusion additional hour | 96366 | each further hour
synonym | manual therapy | 97140 | 15 minutes
synonym | gait training | 97116 | 15 minutes
synonym | electrical stimulation unattended | 97014 | unattended
synonym | ultrasound therapy | 97035 | 15 minutes
synonym | therapeutic activities | 97530 | 15 minutes
synonym | holter 48 hours global | 93224 | up to 48 hours
synonym | cardiovascular stress test complete | 93015 | global
synonym | stress echo | 93350 93351 | echocardiography under stress
synonym | pacemaker interrogation remote | 93294 | up to 90 days
synonym | hemodialysis single evaluation | 90935 | one evaluation
synonym | tympanometry | 92567 | impedance
synonym | comprehensive audiometry | 92557 | threshold and speech
synonym | visual field extended | 92083 | extended
synonym | eye exam new patient comprehensive | 92004 | comprehensive, new
synonym | eye exam established intermediate | 92012 | intermediate, established
synonym | refraction | 92015 | refractive state
synonym | fundus photography | 92250 | with interpretation
synonym | allergy immunotherapy 2 injections | 95117 | two or more
synonym | sleep study attended | 95810 95808 95807 | polysomnography
synonym | medical nutrition therapy initial | 97802 | first
synonym | moderate sedation same physician 15 minutes age 5 | 99152 | five years or older
synonym | acupuncture with electrical stimulation initial | 97813 | first 15 minutes
synonym | lower extremity venous duplex bilateral | 93970 | complete, both sides
synonym | developmental screening | 96110 | standard form
synonym | neuropsychological testing evaluation first hour | 96132 | first hour
lay | flu shot high dose | 90662 | more antigen
lay | tetanus shot | 90714 90715 | Td or Tdap
lay | heart echo | 93306 93307 93308 93303 | echocardiography
lay | shingles shot | 90750 | recombinant
lay | chickenpox vaccine | 90716 | varicella
lay | rabies shot | 90675 90376 90375 | vaccine
lay | allergy shots | 95115 95117 | immunotherapy
lay | allergy skin test prick | 95004 | percutaneous
lay | hearing test | 92551 92552 92557 92553 | audiometry
lay | breathing treatment | 94640 | inhalation
lay | lung function test | 94010 94060 | spirometry
lay | treadmill test | 93015 | stress test
lay | heart shock conversion external | 92960 | external
lay | back adjustment chiropractor | 98940 98941 | spinal
lay | talk therapy 30 minutes | 90832 | 16 to 37 minutes
lay | swallow test bedside | 92610 | clinical evaluation
lay | speech therapy individual | 92507 | individual
lay | hot pack | 97010 | hot or cold packs
lay | depression screening questionnaire | 96127 | brief assessment
lay | dialysis training | 90989 90993 | training
lay | contact lens fitting | 92310 | both eyes
lay | light therapy skin | 96900 96910 | ultraviolet
typo | electrocardigram complete | 93000 | one letter left out
typo | echocardiogam complete | 93306 | one letter left out
typo | psycotherapy 60 min | 90837 | one letter left out
typo | spirometery | 94010 | a letter too many
typo | immunisation administration | 90471 90460 | British spelling
typo | pnuemococcal vaccine 23 | 90732 | letters exchanged
typo | accupuncture | 97810 97811 97813 | a letter too many
typo | varicela vaccine | 90716 | one letter left out
multiword | nerve conduction 13 or more studies | 95913 | thirteen or more
multiword | cardiac rehab with monitoring | 93798 | with continuous ECG
multiword | ecg routine 12 leads with interpretation and report | 93000 | its siblings differ in the end
multiword | transthoracic echo congenital complete | 93303 | congenital
multiword | chemotherapy intramuscular non-hormonal | 96401 | not hormonal
multiword | immunization through 18 years with counseling first component | 90460 | with counselling
multiword | health behavior assessment | 96156 | assessment
multiword | psychotherapy for crisis first hour | 90839 | crisis
multiword | canalith repositioning | 95992 | vertigo
multiword | electronic analysis neurostimulator simple | 95971 | simple
number | psychotherapy 30 minutes | 90832 | 16 to 37 minutes
number | 7-8 nerve conduction studies | 95910 | seven or eight
number | psychotherapy 50 minutes | 90834 | 38 to 52 minutes
number | chiropractic 5 regions | 98942 | five
number | dtap under 7 | 90700 | younger than seven
number | iv infusion initial 1 hour | 96365 | up to one hour
brand | gardasil 9 | 90651 | nine types
brand | shingrix | 90750 | recombinant
brand | prevnar 20 | 90677 | twenty types
brand | boostrix | 90715 | Tdap
brand | flumist | 90660 90672 | nasal
brand | fluzone high dose | 90662 | more antigen
brand | pneumovax 23 | 90732 | polysaccharide
brand | bexsero | 90620 | group B
brand | rotateq | 90680 | five types
brand | pediarix | 90723 | five diseases
brand | holter monitor | 93224 93225 93226 93227 | up to 48 hours
brand | zio patch | 93241 93243 93245 93247 93242 93244 93246 93248 | over 48 hours
deleted | 93890 | 93886 93888 93892 93893 93896 | vascular reactivity: deleted 2025
multiword | hemoglobin a1c below 7 percent | 3044F | a performance code
multiword | tobacco use assessed | 1000F 1034F 1036F | performance codes
multiword | current medications documented | 1159F 1160F | performance codes
`);
