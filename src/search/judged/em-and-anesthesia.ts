import { readJudged } from "./judged.ts";

export const emAndAnesthesia = readJudged(`
code | 99213 | 99213 | an exact code is the first hit
code | cpt 99204. | 99204 | the word CPT and a full stop are no part of the code
code | 99214-25 | 99214 | a modifier behind the code does not change it
code | 99214 25 | 99214 | the hyphen is often left out
code | o0142 | 00142 | O typed for zero
code | code 99291 | 99291 | the word code is noise
code | 99291, 99292 | 99291 | two codes, in book order
code | #99497 | 99497 | a number sign is noise
code | (99238) | 99238 | brackets from a pasted text
range | 99202-99205 | 99202 | a hyphen between two codes
range | 99211 to 99215 | 99211 | the word to between two codes
range | 99221–99223 | 99221 | an en dash
range | 99281 - 99285 | 99281 | blanks around the hyphen
range | 99304 thru 99310 | 99304 | thru as coders write it
partial | 9920 | 99202 99203 99204 99205 | the beginning of a family
partial | 9938 | 99381 99382 99383 99384 99385 99386 99387 | the beginning of a family
partial | 0081 | 00811 00812 00813 | leading zeros count
abbreviation | est pt office visit level 3 | 99213 | est, pt and a level
abbreviation | office visit est level 4 | 99214 | levels name the code that coders mean
abbreviation | new pt visit level 3 | 99203 | new patient, level by its number
abbreviation | ed visit level 5 | 99285 | ED is the emergency department
abbreviation | er visit level 3 | 99283 | ER likewise
abbreviation | initial hosp care high mdm | 99223 | clipped words of the chart
abbreviation | snf discharge over 30 min | 99316 | SNF is a nursing facility
abbreviation | tcm high complexity | 99496 | transitional care management
abbreviation | ccm first 20 min | 99490 | chronic care by clinical staff, first 20 minutes
abbreviation | acp first 30 min | 99497 | advance care planning
abbreviation | rpm setup | 99453 | remote monitoring, set-up and education
abbreviation | rpm treatment mgmt 20 min | 99457 | remote monitoring treatment, first 20 minutes
abbreviation | cocm initial | 99492 | psychiatric collaborative care
abbreviation | picu subsequent | 99472 99476 | pediatric critical care, later days
synonym | inpatient discharge more than 30 minutes | 99239 | time chooses the sibling
synonym | subsequent hospital care low | 99231 | straightforward or low level
synonym | observation admission moderate | 99222 | observation is in the hospital family since 2023
synonym | nursing home visit subsequent high | 99310 | nursing home is a nursing facility
synonym | newborn care initial hospital | 99460 | normal newborn, hospital
synonym | prolonged service office each 15 minutes | 99417 | prolonged time with the visit
synonym | care plan oversight hospice 30 min | 99378 | hospice, 30 minutes or more
synonym | medical team conference with patient | 99366 | patient present, not a physician
synonym | cognitive assessment and care plan | 99483 | its own heading
synonym | interprofessional consult 30 minutes written report | 99452 99451 99449 | consult between physicians
synonym | critical care first hour | 99291 | 30 to 74 minutes
synonym | critical care each additional 30 minutes | 99292 | the add-on
lay | annual physical established 45 years old | 99396 | preventive visit, 40 to 64 years
lay | well child visit 3 years established | 99392 | preventive visit, 1 to 4 years
lay | well baby visit new patient | 99381 | preventive visit, new, under 1 year
lay | nurse visit | 99211 | the visit that staff handle
lay | house call new patient moderate | 99344 | home visit, new, moderate
lay | second opinion office moderate | 99244 | a consultation
lay | quit smoking counseling 3-10 minutes | 99406 | tobacco counselling; the numbers are minutes, no range of codes
lay | smoking cessation over 10 minutes | 99407 | the longer sibling
lay | video visit established moderate | 98006 | telemedicine with picture
lay | phone visit new patient low | 98009 | telemedicine, sound only
lay | virtual check in | 98016 | brief communication
lay | work physical disability exam | 99455 99456 99450 | work related evaluation
lay | going home from hospital 20 minutes | 99238 | discharge day, 30 minutes or less
typo | critcal care | 99291 | one letter left out
typo | hospital discahrge day | 99238 99239 | letters exchanged
typo | emergancy department visit high | 99285 | a common misspelling
typo | preventitive visit new 30 years | 99385 | a common misspelling
multiword | new patient office visit 45 minutes | 99204 | the time band of new patients
multiword | established visit 20 minutes | 99213 | 20 minutes or more, under 30
multiword | office consultation 40 minutes | 99244 | same level by time
multiword | hospital admission 75 minutes | 99223 | initial care by time
multiword | online digital e/m 11-20 minutes | 99422 | time band within seven days
multiword | principal care management physician 30 minutes | 99424 | one condition, by the physician
number | office visit new 60 min | 99205 | 60 minutes or more
number | est office visit 10 min | 99212 | 10 minutes or more, under 20
number | initial nursing facility 50 minutes | 99306 | 50 minutes or more
number | home visit established 40 minutes | 99349 | 40 to 59 minutes
deleted | 99201 | 99202 | deleted in 2021: its successor
deleted | 99441 | 98012 98008 98016 98013 98014 98015 98009 | telephone visits: deleted 2025
abbreviation | anes colonoscopy | 00811 00812 | anesthesia of lower endoscopy
abbreviation | anes lens surgery | 00142 | cataract
abbreviation | anes cabg with pump | 00567 | coronary bypass with oxygenator
synonym | anesthesia for total knee replacement | 01402 | total knee
synonym | anesthesia total hip | 01214 | total hip
synonym | anesthesia cesarean delivery | 01961 | cesarean alone
synonym | anesthesia tonsillectomy | 00170 | procedures in the mouth
synonym | anesthesia vaginal hysterectomy | 00944 | its own code
synonym | anesthesia knee arthroscopy | 01400 01382 | surgical or diagnostic
synonym | anesthesia shoulder arthroscopy | 01630 01622 | surgical or diagnostic
lay | epidural for labor | 01967 | neuraxial labor analgesia
lay | anesthesia cataract | 00142 | lens surgery
multiword | anesthesia upper gi endoscopy | 00731 | not ERCP
multiword | anesthesia patient under 1 year over 70 | 99100 | extreme age
multiword | anesthesia emergency conditions | 99140 | qualifying circumstance
`);
