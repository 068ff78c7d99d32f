import { readJudged } from "./judged.ts";

export const asTypedVisits = readJudged(`
code | 99215 | 99215 | exact
code | 99232-GC | 99232 | a modifier of teaching physicians
code | 99291 x1 | 99291 | times one behind the code
code | CPT99205 | 99205 | no blank behind CPT
code | 01967, 01968 | 01967 | labor and then cesarean
range | 99231-99233 | 99231 | subsequent hospital care
range | 99381 - 99387 | 99381 | preventive, new
range | 99341 to 99345 | 99341 | home, new
partial | 9928 | 99281 99282 99283 99284 99285 99288 | emergency department
partial | 9949 | 99490 99491 99492 99493 99494 99495 99496 99497 99498 | care management
partial | 0140 | 01400 01402 01404 | anesthesia of the knee
modifier | 99213 25 | 99213 | the modifier behind a blank
deleted | 99251 | 99252 | inpatient consultation, low level deleted in 2023
deleted | 99354 | 99417 99415 99416 | prolonged office service deleted in 2023
deleted | 99318 | 99310 99309 99308 99307 | annual nursing facility assessment deleted in 2023
abbreviation | new pt ov lvl 4 | 99204 | ov is an office visit, lvl a level
abbreviation | est pt lvl 5 | 99215 | level five, established
abbreviation | np level 2 office | 99202 | np is a new patient
abbreviation | f/u visit low mdm | 99213 | follow-up visits are of established patients
abbreviation | subq hosp care mod | 99232 | subsequent, moderate
abbreviation | h&p inpatient high | 99223 | history and physical at admission
abbreviation | d/c day mgmt >30 min | 99239 | discharge, more than 30 minutes
abbreviation | snf initial visit moderate | 99305 | nursing facility, initial
abbreviation | nf subsequent low | 99308 | nursing facility, subsequent
abbreviation | awv 65+ est preventive | 99397 | preventive, 65 and over
abbreviation | ccm addl 20 min | 99439 | chronic care, each further 20 minutes
abbreviation | cccm first 60 min | 99487 | complex chronic care
abbreviation | pcm clinical staff first 30 | 99426 | principal care by staff
abbreviation | bhi 20 min | 99484 | behavioral health integration
abbreviation | rpm addl 20 min | 99458 | remote monitoring, more time
abbreviation | rpm device supply 30 days | 99454 | remote monitoring device
abbreviation | acp addl 30 | 99498 | advance care planning, more time
abbreviation | nicu initial critical 28 days or younger | 99468 | neonatal critical care
abbreviation | tcm 14 days moderate | 99495 | transitional care, moderate
abbreviation | ip consult high | 99255 | inpatient consultation
abbreviation | op consult straightforward | 99242 | outpatient consultation
abbreviation | ed lvl 4 | 99284 | emergency department, moderate
synonym | observation discharge same day admit high | 99236 | admission and discharge on one date
synonym | admit and discharge same date moderate | 99235 | one date, moderate
synonym | home visit new patient straightforward | 99341 | home or residence
synonym | assisted living visit established low | 99348 | residence is any home
synonym | smoking cessation counseling intensive | 99407 | more than 10 minutes
synonym | alcohol screening brief intervention 15 min | 99408 | 15 to 30 minutes
synonym | standby service | 99360 | physician standby
synonym | newborn discharge same day | 99463 | admitted and discharged on one date
synonym | newborn resuscitation delivery room | 99465 | resuscitation
synonym | attendance at delivery | 99464 | attendance
synonym | supervision of home health patient | 99374 99375 | care plan oversight
synonym | prolonged inpatient service 15 min | 99418 | inpatient prolonged
synonym | prolonged clinical staff first hour | 99415 | staff time
synonym | pelvic exam add on | 99459 | practice expense of the pelvic examination
synonym | group preventive counseling 30 minutes | 99411 | group, 30 minutes
synonym | self measured blood pressure education | 99473 | set-up
synonym | ems direction by physician | 99288 | emergency care directed from afar
lay | sick visit established | 99213 99212 99214 | an ordinary visit
lay | sports physical 14 year old new | 99384 | preventive, 12 to 17 years
lay | well child check 8 yr established | 99393 | preventive, 5 to 11 years
lay | yearly checkup 70 years old established | 99397 | preventive, 65 and over
lay | baby checkup 6 months established | 99391 | preventive, younger than one year
lay | telehealth visit new patient high complexity | 98003 | video, new, high
lay | telephone visit established patient low | 98013 | sound only, established, low
lay | patient portal message 5 to 10 minutes | 99421 | online digital
lay | doctor to doctor phone consult 5-10 min | 99446 | interprofessional
lay | living will discussion | 99497 | advance care planning
lay | er visit minor problem | 99282 99281 | low levels
typo | offce visit establshed level 4 | 99214 | two misspellings
typo | subsequant hospital care high | 99233 | a common misspelling
typo | consulation inpatient moderate | 99254 | one letter left out
typo | preventative exam established age 25 | 99395 | the common variant
typo | transitonal care 7 days high | 99496 | one letter left out
multiword | level 3 established patient office visit | 99213 | words in another order
multiword | office visit new patient 30 min low complexity | 99203 | time and level agree
multiword | initial inpatient 55 minutes | 99222 | 55 minutes or more
multiword | subsequent hospital visit 35 minutes | 99232 | 35 minutes or more
multiword | inpatient consult 60 min | 99254 | 60 minutes or more
multiword | emergency visit high complexity | 99285 | emergency department
multiword | established home visit 60 min | 99350 | 60 minutes or more
multiword | pediatric critical care transport first 30-74 min | 99466 | transport
multiword | critical care 75 minutes additional | 99292 | each further half hour
multiword | medical team conference without patient physician | 99367 | patient not present
multiword | new patient video visit 45 min | 98002 | 45 minutes or more
number | office visit est 40 min | 99215 | 40 minutes or more
number | new patient 15 minutes | 99202 | 15 minutes or more
number | subsequent nursing facility 30 min | 99309 | 30 minutes or more
number | initial nursing facility 35 min | 99305 | 35 minutes or more
number | preventive visit new 40 years | 99386 | 40 to 64 years
number | online e/m 21 minutes or more | 99423 | the longest
number | discharge 35 minutes | 99239 | more than 30 minutes
abbreviation | anes tka | 01402 | total knee
abbreviation | anes egd | 00731 | upper endoscopy
abbreviation | anes c section after labor epidural | 01968 | add-on to labor
abbreviation | anes lap chole | 00790 | upper abdomen, laparoscopic
abbreviation | anes lap appy | 00840 | lower abdomen
abbreviation | anes ercp | 00732 | upper endoscopy, ERCP
abbreviation | anes turp | 00914 | prostate
abbreviation | anes ect | 00104 | convulsive therapy
abbreviation | anes inguinal hernia | 00830 | lower abdomen hernia
abbreviation | anes carotid endarterectomy | 00350 | vessels of the neck
abbreviation | mac cataract | 00142 | monitored anesthesia care
synonym | anesthesia lumbar fusion with instrumentation | 00670 | extensive spine
synonym | anesthesia thyroidectomy | 00320 | neck, one year or older
synonym | anesthesia tah | 00840 | lower abdomen
synonym | anesthesia kidney transplant | 00868 | its code
synonym | anesthesia liver transplant | 00796 | its code
synonym | anesthesia mastectomy radical | 00404 | breast, radical
synonym | anesthesia carpal tunnel | 01810 | forearm, wrist and hand
synonym | anesthesia hip fracture open | 01230 01210 | upper leg
synonym | anesthesia craniotomy | 00210 | intracranial
synonym | anesthesia ear tubes | 00126 | tympanotomy
synonym | anesthesia screening colonoscopy | 00812 | screening
synonym | anesthesia mri | 01922 | non-invasive imaging
synonym | anesthesia vasectomy | 00921 | its code
synonym | anesthesia circumcision | 00920 | male genitalia
synonym | anesthesia av fistula | 01844 | shunt of the forearm
synonym | controlled hypotension | 99135 | qualifying circumstance
synonym | anesthesia bronchoscopy | 00520 | closed chest
synonym | anesthesia total shoulder | 01638 | total shoulder
lay | anesthesia broken arm surgery | 01830 01820 01740 01730 01744 01742 | forearm or upper arm
lay | put to sleep for dental work | 00170 | in the mouth
typo | anesthsia knee arthroscopy | 01400 01382 | one letter left out
`);
