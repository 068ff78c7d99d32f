import { readJudged } from "./judged.ts";

export const layVisits = readJudged(`
lay | new patient appointment with the doctor | 99202 99203 99204 99205 | office, new
lay | first time seeing this doctor in the office | 99202 99203 99204 99205 | office, new
lay | follow up visit at the clinic for someone we know | 99212 99213 99214 99215 99211 | office, established
lay | regular sick visit with my own doctor | 99212 99213 99214 99215 | office, established
lay | nurse only blood pressure check | 99211 | no physician needed
lay | quick nurse visit no doctor seen | 99211 | no physician needed
lay | yearly physical returning patient age 45 | 99396 | 40 to 64, established
lay | first time physical age 30 | 99385 | 18 to 39, new
lay | annual physical for a 70 year old | 99397 99387 | 65 and over
lay | well baby checkup 6 months old | 99391 99381 | infant
lay | toddler checkup age 3 | 99392 99382 | 1 to 4
lay | school physical 10 year old | 99393 99383 | 5 to 11
lay | teenager yearly checkup | 99394 99384 | 12 to 17
lay | went to the emergency room | 99281 99282 99283 99284 99285 | emergency department
lay | ER visit very sick most serious | 99285 | highest level
lay | ER visit for something minor | 99281 99282 | lowest levels
lay | first day in the hospital doctor visit | 99221 99222 99223 | initial hospital care
lay | doctor rounds on patient in the hospital every day | 99231 99232 99233 | subsequent hospital care
lay | sent home from the hospital | 99238 99239 | discharge day
lay | hospital going home day more than half an hour | 99239 | over 30 minutes
lay | came into hospital and went home same day | 99234 99235 99236 | same date
lay | ICU doctor first hour | 99291 | critical care
lay | extra half hour with critically ill patient | 99292 | add-on
lay | nursing home first doctor visit | 99304 99305 99306 | initial
lay | seeing a patient at the nursing home again | 99307 99308 99309 99310 | subsequent
lay | leaving the nursing home | 99315 99316 | discharge
lay | doctor house call | 99341 99342 99344 99345 99347 99348 99349 99350 | home, both
lay | doctor goes to see patient at home again | 99347 99348 99349 99350 | home, established
lay | second opinion from a specialist in the office | 99242 99243 99244 99245 | consultation
lay | specialist asked to see patient in the hospital | 99252 99253 99254 99255 | consultation
lay | video visit with a new patient | 98000 98001 98002 98003 | audio-video, new
lay | video call appointment with my regular doctor | 98004 98005 98006 98007 | audio-video, established
lay | phone appointment with patient we already see | 98012 98013 98014 98015 | audio only, established
lay | telephone visit first time patient | 98008 98009 98010 98011 | audio only, new
lay | quick 5 minute check in call with the doctor | 98016 | brief check-in
lay | patient portal messages with the doctor | 99421 99422 99423 | online digital
lay | therapist phone call with patient 10 minutes | 98966 | not a physician
lay | doctors talking to each other by phone about a patient | 99446 99447 99448 99449 99451 99452 | interprofessional
lay | help to quit smoking | 99406 99407 | counseling
lay | talk about drinking too much | 99408 99409 | alcohol screening and intervention
lay | end of life wishes talk | 99497 | advance care planning
lay | living will discussion another half hour | 99498 | add-on
lay | memory loss workup with care plan | 99483 | cognitive assessment
lay | monthly nurse calls for patient with several long term illnesses | 99490 99487 | chronic care
lay | check on patient within a week after hospital | 99496 | transitional, 7 days
lay | newborn exam in the hospital first day | 99460 | normal newborn
lay | healthy newborn second day in the hospital | 99462 | subsequent
lay | baby not breathing at birth brought back | 99465 | resuscitation
lay | baby doctor called to the delivery room | 99464 | attendance
lay | daily care of preemie under 3 pounds | 99478 | below 1500 grams
lay | extra 15 minutes past the longest office visit | 99417 | prolonged
lay | teach patient to use home blood pressure cuff | 99473 | self-measured pressure
lay | set up home monitor and show patient how | 99453 | remote monitoring
lay | home scale and cuff that send numbers every month | 99454 99445 | device supply
lay | first 20 minutes a month looking at home device numbers with patient | 99457 | treatment management
lay | team meeting about patient without the patient there | 99367 99368 | conference
lay | life insurance physical | 99450 | basic examination
lay | put to sleep for screening colonoscopy | 00812 | anesthesia
lay | put to sleep for stomach scope | 00731 | anesthesia
lay | epidural during labor | 01967 | anesthesia
lay | c section spinal numbing | 01961 | anesthesia
lay | put under for knee replacement | 01402 | anesthesia
lay | put to sleep for cataract surgery | 00142 | anesthesia
lay | put to sleep for gallbladder with scope | 00790 | anesthesia, upper abdomen
lay | put to sleep for ear tubes | 00126 | anesthesia
lay | put to sleep to get tonsils out | 00170 | anesthesia, mouth
lay | anesthesia for kid having an MRI | 01922 | noninvasive imaging
lay | anesthesia extra charge over 70 years old | 99100 | qualifying circumstance
lay | anesthesia extra because it was an emergency | 99140 | qualifying circumstance
lay | put to sleep for electric shock treatment | 00104 | anesthesia
`);
