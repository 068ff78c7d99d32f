import { readJudged } from "./judged.ts";

/** Visits, anesthesia and sedation, as typed at speed: a few words, cut off where the typing stopped. */
export const sixthVisits = readJudged(`
partial | em new low | 99203 | new patient, low
partial | est lvl 4 | 99214 | established, fourth level
partial | new pt mod | 99204 | new patient, moderate
partial | sub hosp hi | 99233 | subsequent, high
partial | init hosp mod | 99222 | initial, moderate
abbreviation | crit care 1st | 99291 | first 30 to 74 minutes
abbreviation | disch <30 | 99238 | 30 minutes or less
abbreviation | dc day >30 | 99239 | more than 30 minutes
abbreviation | er lvl 5 | 99285 | the highest of the five
partial | ed straightf | 99282 | straightforward
partial | op consult mod | 99244 | outpatient consultation, moderate
partial | ip consult hi | 99255 | inpatient consultation, high
partial | snf subs low | 99308 | subsequent nursing facility, low
partial | nf admit high | 99306 | initial nursing facility, high
number | nf disch 35 min | 99316 | more than 30 minutes
partial | home vis est mod | 99349 | established, moderate
number | home new 60 min | 99344 | 60 minutes met
number | assist living est 30 min | 99348 | 30 minutes met
abbreviation | tcm 7 d | 99496 | within 7 days
abbreviation | tcm 14 d mod | 99495 | within 14 days
abbreviation | ccm staff 20 | 99490 | clinical staff, first 20 minutes
abbreviation | pcm md 30 | 99424 | physician, first 30 minutes
abbreviation | acp 1st 30 | 99497 | first 30 minutes
abbreviation | acp addl | 99498 | each more 30 minutes
abbreviation | rpm setup | 99453 | set-up and teaching
abbreviation | rpm 1st 20 | 99457 | first 20 minutes a month
number | prev est 12-17 | 99394 | adolescent, established
number | prev new 40-64 | 99386 | 40 to 64, new
number | phys 65+ new | 99387 | 65 and over, new
number | well baby est <1 | 99391 | infant, established
partial | nicu init crit | 99468 | neonate, initial critical
partial | nb init day | 99460 | normal newborn, first day
partial | newb adm disch same d | 99463 | same date
partial | picu 2-5 subs | 99476 | 2 to 5 years, subsequent
number | picu 6 mo init | 99471 | 29 days to 24 months, initial
abbreviation | smok cess 5 min | 99406 | more than 3, up to 10 minutes
abbreviation | tob couns >10 | 99407 | more than 10 minutes
partial | prolong inpt 15 | 99418 | inpatient, each 15 minutes
partial | prolong off 15 | 99417 | outpatient, each 15 minutes
partial | md standby | 99360 | each 30 minutes
partial | team conf md no pt | 99367 | physician, patient not present
abbreviation | cocm 1st mo | 99492 | initial month
abbreviation | bhi 20 min | 99484 | general behavioral health integration
partial | cogn assess care pl | 99483 | cognitive assessment and care plan
number | interprof 11-20 | 99447 | 11 to 20 minutes
partial | portal msg 11-20 | 99422 | online digital, 11 to 20 minutes
partial | audio only est low | 98013 | audio-only, established, low
partial | video new mod | 98002 | audio-video, new, moderate
typo | estabilshed pateint lvl 2 | 99212 | letters swapped
typo | dischrage day mgmt 30 or less | 99238 | letters swapped
typo | criticla care ea add 30 | 99292 | letters swapped
typo | emergancy dept modrate | 99284 | misspelt
multiword | low est office | 99213 | order turned
multiword | high subsequent nursing facility | 99310 | order turned
abbreviation | anes lap chol | 00790 | upper abdomen, laparoscopic
abbreviation | anes tka | 01402 | total knee
abbreviation | anes tha | 01214 | total hip
abbreviation | anes cabg off pump | 00566 | without pump oxygenator
abbreviation | anes cs after lab epid | 01968 | add-on after labor analgesia
abbreviation | anes lab epid | 01967 | planned vaginal delivery
abbreviation | anes phaco | 00142 | lens surgery
abbreviation | anes colo scr | 00812 | screening colonoscopy
abbreviation | anes ercp | 00732 | upper endoscopy, ERCP
abbreviation | anes shldr scop | 01630 01622 | shoulder arthroscopy
abbreviation | anes turp | 00914 | transurethral resection of prostate
abbreviation | anes vag hyst | 00944 | vaginal hysterectomy
abbreviation | anes ect | 00104 | electroconvulsive therapy
abbreviation | anes emerg add | 99140 | qualifying circumstance
number | anes pt 75 yo add on | 99100 | extreme age: over 70
partial | anes ing hern | 00830 | hernia of the lower abdomen
partial | anes carot | 00350 | major vessels of the neck
number | mod sed 15 same md 5+ | 99152 | 5 years and over, same physician
number | mod sed addl 15 same | 99153 | each more 15 minutes
`);
