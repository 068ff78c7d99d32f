import { readJudged } from "./judged.ts";

export const thirdVisits = readJudged(`
lay | brand new patient easy visit | 99202 99203 | new patient, low end
lay | nurse only bp check | 99211 | visit without the physician
lay | kid physical 8 yrs established | 99393 | preventive visit, age 5 to 11
lay | going home from hospital day | 99238 99239 | discharge day
lay | talking about living will with family | 99497 | advance care planning
lay | quit smoking talk | 99406 99407 | cessation counseling
lay | well baby visit new pt | 99381 | preventive, infant, new
lay | doctor came to the house new patient | 99341 99342 99344 99345 | home visit, new
lay | patient messages through portal doctor answers | 99421 99422 99423 | online digital visit
lay | put to sleep for colonoscopy | 00811 00812 00813 | anesthesia, lower endoscopy
lay | numbing for having a baby | 01967 01960 | labor anesthesia
lay | memory loss visit dementia care plan | 99483 | cognitive assessment
typo | consulation outpatient | 99242 99243 99244 99245 | consultation, letter dropped
typo | critcal care first hour | 99291 | critical
typo | preventative vist 40-64 estab | 99396 | preventive by age
typo | emergancy room vist level 4 | 99284 | emergency
typo | subsequant hosp care low | 99231 | subsequent
typo | anesthsia hernia repair lower abdomen | 00830 00832 | anesthesia, letter dropped
typo | aneasthetic for tonsils | 00170 | British word misspelled; intraoral
typo | new born exam hosptial | 99460 | two words, swapped letters
typo | dischage planning over 30 min | 99239 | discharge, letter dropped
abbreviation | est pt lvl 4 | 99214 | chart shorthand
abbreviation | np ov 45 min | 99204 | new patient office visit by time
abbreviation | f/u hosp mod mdm | 99232 | subsequent hospital, moderate
abbreviation | obs admit dc same day | 99234 99235 99236 | admitted and discharged on one date
abbreviation | ccm 20 min | 99490 | chronic care management, staff
abbreviation | tcm 7 days high | 99496 | transitional care
abbreviation | snf initial visit | 99304 99305 99306 | nursing facility
abbreviation | pcm first 30 clinical staff | 99426 | principal care
abbreviation | ed lvl 5 | 99285 | emergency department
abbreviation | anes thr | 01214 | total hip
abbreviation | anes cysto | 00910 | transurethral
abbreviation | mac egd | 00731 | monitored care for upper endoscopy
abbreviation | wwe 35yo est | 99395 | well woman exam, 18 to 39
synonym | annual physical age 70 established | 99397 | preventive 65 and over
synonym | care plan oversight hospice | 99377 99378 | supervision of hospice patient
synonym | e-visit | 99421 99422 99423 98970 98971 98972 | online digital, both kinds of author
synonym | collaborative care psychiatric month one | 99492 | first month
synonym | curbside consult by phone specialist | 99446 99447 99448 99449 99451 | interprofessional
synonym | tobacco cessation counseling 5 minutes | 99406 | more than 3 to 10 minutes
synonym | hospital admit history and physical | 99221 99222 99223 | initial hospital care
synonym | anesthesia for heart bypass off pump | 00566 | no pump oxygenator
synonym | general anesthetic cataract extraction | 00142 | lens surgery
multiword | telehealth video new patient moderate | 98002 | synchronous audio-video
multiword | nursing home discharge more than thirty | 99316 | nursing facility discharge
multiword | attendance at delivery newborn stabilization | 99464 | attendance
multiword | prolonged outpatient extra 15 | 99417 | beyond the highest office visit
multiword | rest home visit established patient high | 99350 | home or residence
multiword | neonatal icu initial critical day | 99468 | 28 days or younger
multiword | anesthesia shoulder scope rotator cuff | 01630 | surgical arthroscopy of the shoulder
multiword | epidural daily management post op | 01996 | daily hospital management
multiword | anesthesia emergency add on | 99140 | qualifying circumstance
number | established 30-39 minutes | 99214 | time of the office visit
number | new patient 60 min | 99205 | time of the office visit
number | alcohol screening 15 to 30 minutes | 99408 | screening and brief intervention
number | critical care 74 minutes | 99291 | 30 to 74
number | critical care each additional 30 | 99292 | add-on
number | well child 12-17 new | 99384 | preventive, adolescent
number | anesthesia age over 70 | 99100 | extreme age
deleted | 99354 | 99417 | prolonged visit of old, gone in 2023; what replaced it
range | 99281-99285 | 99281 | emergency department
modifier | 29881-59-RT | 29881 | two modifiers
code | 00810, 00812 | 00812 00810 | list from a claim, one of them old
`);
