import { readJudged } from "./judged.ts";

export const thirdOrgans = readJudged(`
lay | camera down throat | 43235 31575 43200 | upper endoscopy, laryngoscopy
lay | gallbladder out | 47562 47563 47600 | cholecystectomy
lay | tubes in ears | 69436 69433 | tympanostomy
lay | wax removed from ear | 69210 69209 | cerumen
lay | burnt nose to stop bleeding | 30901 30903 | cautery
lay | get tubes tied | 58670 58671 58600 58605 58615 | sterilization
lay | c section only | 59514 | delivery only
lay | snipped vas men birth control | 55250 | vasectomy
lay | kidney stone blasted with shock waves | 50590 | lithotripsy
lay | bladder look with scope | 52000 | cystoscopy
lay | new heart valve through the groin aortic | 33361 | transcatheter, femoral
lay | battery change pacemaker | 33227 33228 33229 | generator
lay | appendix burst surgery | 44960 44970 | ruptured appendix
lay | feeding tube through belly skin | 49440 43246 | gastrostomy
lay | fluid taken off belly | 49083 49082 | paracentesis
lay | water on the lung drained with needle | 32554 32555 | thoracentesis
lay | blood patch for headache after epidural | 62273 | epidural
lay | cataract lens swap | 66984 66982 | with implant
lay | tonsils and adenoids out 6 year old | 42820 | under 12
lay | piles rubber banding | 46221 | ligation
lay | womb taken out through vagina | 58260 58262 58290 58550 | vaginal hysterectomy
typo | colonoscpy w bx | 45380 | letter dropped
typo | hemmorhoidectomy | 46250 46255 46257 46260 | hard to spell
typo | septoplastey | 30520 | letter added
typo | traceostomy planned | 31600 | letter dropped
typo | lobectmy lung | 32480 32663 | letter dropped
typo | endartarectomy carotid | 35301 | vowel
typo | hysterecotmy total abdominal | 58150 | swapped
typo | hysteroscpy polyp | 58558 | letter dropped
typo | cystoscopey stent | 52332 | letter added
typo | circumsicion | 54150 54160 54161 | swapped
typo | tyroidectomy total | 60240 | letter dropped
typo | carpel tunnel release | 64721 29848 | vowel
typo | catarract complex | 66982 | doubled letter
typo | blephroplasty upper | 15822 15823 | letter dropped
typo | inguinal hernai repair | 49505 49650 | swapped
typo | ureteroscpy laser lithotripsy | 52356 52353 | letter dropped
typo | picc line insersion | 36569 36573 36572 36568 | as heard
typo | circlage vaginal pregnancy | 59320 | phonetic
abbreviation | egd w dil balloon | 43249 43233 | dilation
abbreviation | ercp stent | 43274 | placement
abbreviation | tlh bso | 58571 58573 | total laparoscopic
abbreviation | lavh | 58550 58552 58553 58554 | laparoscopic
abbreviation | d&c | 58120 | not obstetrical
abbreviation | vbac | 59610 59612 59614 | after a previous cesarean
abbreviation | holep | 52649 | laser enucleation
abbreviation | turbt medium | 52235 | bladder tumor
abbreviation | cabg x3 vein | 33512 | three veins
abbreviation | evlt | 36478 | laser, vein
abbreviation | fess max antrostomy | 31256 31267 | maxillary
abbreviation | vats lobe | 32663 | lobectomy
abbreviation | peg placement | 43246 | percutaneous, endoscopic
abbreviation | lap ihr | 49650 | inguinal hernia
abbreviation | esi cervical fluoro | 62321 | with imaging
abbreviation | rfa lumbar facet | 64635 | destruction
abbreviation | mbb lumbar l4 | 64493 | facet, first level
abbreviation | scs ipg placement | 63685 | generator
abbreviation | yag cap | 66821 | after-cataract
abbreviation | TVT sling | 57288 | stress incontinence
synonym | oesophagoscopy flexible | 43200 | British
synonym | haemorrhoid banding | 46221 | British
synonym | laparoscopic fundoplication | 43280 43281 43282 | reflux, with or without a hernia
synonym | gastric sleeve | 43775 | bariatric
synonym | cone biopsy cervix | 57520 57522 | conization
synonym | orchidopexy inguinal | 54640 | undescended
synonym | hydrocele excision | 55040 55041 55500 | either site
synonym | fibroid removal abdominal myomectomy | 58140 58146 | by weight
synonym | pericardial fluid drainage needle | 33016 | pericardiocentesis
synonym | bone marrow bx and aspirate | 38222 | both
synonym | craniotomy tumor supratentorial | 61510 | brain
synonym | discectomy lumbar one interspace | 63030 | laminotomy
synonym | vagus nerve stimulator implant | 64568 | first placement
synonym | trabeculectomy | 66170 66172 | glaucoma
synonym | eardrum patch myringoplasty | 69620 69610 | drum
synonym | mediport placement | 36561 36560 36571 | port
multiword | upper gi scope control bleeding | 43255 | any method
multiword | colonoscopy snare polypectomy | 45385 | snare
multiword | flex sig biopsy | 45331 | sigmoidoscopy
multiword | bronch lavage | 31624 | shortened
multiword | dialysis catheter tunneled removal | 36589 | no port
multiword | endovascular repair ruptured abdominal aneurysm bifurcated | 34706 | aorto-bi-iliac
multiword | vaginal delivery with postpartum | 59410 | no antepartum
multiword | global ob c-section | 59510 | whole care
multiword | suprapubic catheter insertion | 51102 51040 | bladder
multiword | small bowel resection single anastomosis | 44120 | enterectomy
multiword | colectomy partial laparoscopic anastomosis | 44204 | bowel
multiword | pacemaker dual chamber new | 33208 | both leads
multiword | celiac plexus block | 64530 | sympathetic
multiword | retinal detachment scleral buckle | 67107 | repair
multiword | strabismus surgery two horizontal muscles | 67312 | one eye
number | bladder tumor 6 cm resect | 52240 | large
number | ebus 3 nodal stations | 31653 | three or more
number | botox 5 muscles one limb | 64644 | chemodenervation
number | central line over age 5 non tunneled | 36556 | central venous
number | ventral hernia 4 cm initial reducible | 49593 | 3 to 10
brand | Ivor Lewis | 43117 | eponym
deleted | 49585 | 49591 49592 49593 49594 49595 49596 | umbilical hernia of old, gone in 2023; what replaced it
partial | 4756 | 47562 | four digits
`);
