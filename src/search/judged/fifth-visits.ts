import { readJudged } from "./judged.ts";

/** Visits and anesthesia, as production coders, billers on the phone and front desks type them. */
export const fifthVisits = readJudged(`
abbreviation | ov est lvl 3 | 99213 | office visit, established, level 3
number | np ov 45 min | 99204 | new, 45 minutes
number | est pt 40 min total time today | 99215 | established, 40 minutes
number | established pt 25 minutes | 99213 | 20 minutes met, 30 not
number | new pt 20 min | 99202 | 15 minutes met, 30 not
lay | nurse only bp check | 99211 | no physician needed
multiword | hosp f/u day moderate mdm | 99232 | subsequent hospital day
multiword | initial hospital h&p high complexity | 99223 | initial, high
multiword | obs admit and d/c same day low | 99234 | same date, straightforward or low
number | d/c home 45 min | 99239 | discharge day, more than 30 minutes
abbreviation | er level 4 | 99284 | fourth of the five
abbreviation | ed e/m high mdm | 99285 | high
abbreviation | crit care 1st hr | 99291 | first 30 to 74 minutes
abbreviation | crit care addl 30 | 99292 | each more 30 minutes
multiword | subsequent nicu day critical 3 wks old | 99469 | neonate, subsequent, critical
lay | baby born too early hospital care | 99478 99477 99468 99479 99480 99469 | intensive or critical care of a small newborn
number | intensive care 1200 g infant subsequent day | 99478 | under 1500 grams
number | sick kid 3 yrs old picu first day | 99475 | 2 to 5 years, initial
multiword | well newborn day 2 nursery | 99462 | subsequent day
multiword | newborn born and discharged same day | 99463 | same date
abbreviation | ped attend c/s at OB request | 99464 | attendance at delivery
lay | help newborn breathe in delivery room | 99465 | resuscitation
number | wcc 4 yo est | 99392 | 1 to 4 years
number | np physical 52 yrs | 99386 | 40 to 64, new
number | annual physical 70 year old est | 99397 | 65 and over
lay | yearly check up 30 year old been here before | 99395 | 18 to 39, established
number | sports physical 15 yo est | 99394 | 12 to 17
abbreviation | snf initial mod | 99305 | nursing facility, initial, moderate
lay | nursing home visit stable low | 99308 | subsequent, low
number | nursing home discharge 25 min | 99315 | up to 30 minutes
lay | doctor came to my house new patient | 99341 99342 99344 99345 | home visit, new
abbreviation | inpt consult lvl 5 | 99255 | high
number | office consult 30 min | 99243 | 30 minutes met
typo | consulation office strait forward | 99242 | straightforward
number | telehealth video new 30 min | 98001 | audio and video, new, 30 minutes
number | phone only visit est pt 20 minutes | 98013 | audio only, established, 20 minutes
lay | quick phone check in with doctor 8 minutes | 98016 | brief communication
abbreviation | tcm w/in 7 days high | 99496 | transitional care, high
abbreviation | ccm 20 min staff | 99490 | chronic care by staff
abbreviation | pcm physician 30 min | 99424 | principal care by the physician
abbreviation | acp 1st 30 | 99497 | advance care planning
lay | talk about living will with family | 99497 | advance care planning
lay | quit smoking talk 5 min | 99406 | 3 to 10 minutes
abbreviation | rpm setup | 99453 | setting up and teaching
number | remote monitoring device supply 5 days in 30 | 99445 | 2 to 15 days
abbreviation | rpm mgmt first 20 | 99457 | first 20 minutes
abbreviation | cocm first month 70 min | 99492 | psychiatric collaborative care
lay | memory loss full evaluation and care plan | 99483 | cognitive assessment
multiword | disability exam by treating doctor | 99455 | work related or medical disability
number | prolonged office each 15 min past lvl 5 | 99417 | prolonged outpatient
multiword | team meeting with patient and family 3 disciplines | 99366 | team conference, face to face
abbreviation | anes tka | 01402 | total knee
multiword | anesthesia off pump cabg | 00566 | without oxygenator
multiword | anesthesia c section after labor epidural | 01968 | add-on to labor
lay | put to sleep for screening colonoscopy | 00812 | anesthesia, screening
abbreviation | anes egd | 00731 | upper endoscopy
multiword | mac for cataract | 00142 | lens surgery
abbreviation | anes lap chole | 00790 | upper abdomen, intraperitoneal
number | anesthesia hernia infant under 1 yr | 00834 | lower abdomen, under 1 year
abbreviation | anes thr | 01214 | total hip
abbreviation | anesthesia turp | 00914 | transurethral prostate
number | anesthesia qualifying age over 70 | 99100 | extreme age
multiword | anes av fistula creation | 01844 | vascular shunt
lay | gas for ear tubes | 00126 | tympanotomy
abbreviation | anes ect | 00104 | electroconvulsive
abbreviation | anesthesia vag hyst | 00944 | vaginal hysterectomy
multiword | daily mgmt epidural catheter post op | 01996 | daily management
`);
