import { readJudged } from "./judged.ts";

export const surgeryOrgans = readJudged(`
code | 45385 | 45385 | exact
code | 45385-59 | 45385 | modifier
code | 43239, 45380-59 | 43239 | a claim line
code | 47562 | 47562 | exact
code | CPT 66984 | 66984 | noise word
code | 58661-50 | 58661 | bilateral modifier
range | 45378-45398 | 45378 | colonoscopy
range | 43235 to 43259 | 43235 | upper endoscopy
range | 64490‑64495 | 64490 | a non-breaking hyphen
partial | 4538 | 45380 45381 45382 45384 45385 45386 45388 45389 | colonoscopy
partial | 6698 | 66982 66983 66984 66985 66986 66987 66988 66989 | cataract
abbreviation | colonoscpy w snare | 45385 | misspelt and clipped
abbreviation | colonoscopy w/ bx | 45380 | with biopsy
abbreviation | EGD bx | 43239 | upper endoscopy with biopsy
abbreviation | egd w dilation balloon | 43249 | under 30 mm
abbreviation | egd peg | 43246 | gastrostomy tube
abbreviation | ercp stone removal | 43264 | calculi
abbreviation | ercp sphincterotomy | 43262 | papillotomy
abbreviation | lap chole | 47562 | laparoscopic
abbreviation | lap chole with cholangiogram | 47563 | with cholangiography
abbreviation | lap appy | 44970 | laparoscopic
abbreviation | t&a under 12 | 42820 | both, younger than 12
abbreviation | turp | 52601 | complete
abbreviation | turbt small | 52234 | small tumor
abbreviation | cysto | 52000 | diagnostic
abbreviation | cysto stent | 52332 | ureteral stent
abbreviation | eswl | 50590 | lithotripsy
abbreviation | cabg single vein | 33510 | one vein graft
abbreviation | cabg 1 arterial graft | 33533 | one artery
abbreviation | ppm insertion dual | 33208 | atrial and ventricular
abbreviation | icd insertion | 33249 | with leads
abbreviation | ilr insertion | 33285 | loop recorder
abbreviation | picc line over 5 no imaging | 36569 | without port, no imaging
abbreviation | tavr femoral | 33361 | percutaneous femoral
abbreviation | vats lobectomy | 32663 | thoracoscopy
abbreviation | leep | 57460 57461 57522 | loop excision
abbreviation | colpo with bx and ecc | 57454 | biopsy and curettage
abbreviation | d&c nonobstetric | 58120 | not obstetric
abbreviation | tah bso | 58150 | total abdominal, with or without tubes and ovaries
abbreviation | iud insertion | 58300 | insertion
abbreviation | lavh 250 g or less | 58550 | without removal of tubes
abbreviation | lp diagnostic | 62270 | spinal puncture
abbreviation | scs trial lead | 63650 | percutaneous array
abbreviation | rfa facet lumbar | 64635 | facet nerve, lumbar or sacral
abbreviation | tfesi lumbar | 64483 | first level
abbreviation | ctr open | 64721 | median nerve at the wrist
abbreviation | phaco iol | 66984 | routine
abbreviation | yag capsulotomy | 66821 | laser
abbreviation | fess total ethmoid | 31255 | total
abbreviation | bal bronchoscopy | 31624 | lavage
synonym | diagnostic colonoscopy | 45378 | first of the family
synonym | colonoscopy | 45378 | the plain one
synonym | upper endoscopy | 43235 | diagnostic
synonym | flexible sigmoidoscopy biopsy | 45331 | with biopsy
synonym | hemorrhoid banding | 46221 | rubber band
synonym | inguinal hernia repair open adult reducible | 49505 | five years or older
synonym | laparoscopic inguinal hernia | 49650 | initial
synonym | ventral hernia repair 5 cm reducible initial | 49593 | 3 to 10 cm
synonym | sleeve gastrectomy | 43775 | laparoscopic
synonym | gastric bypass laparoscopic roux-en-y | 43644 | short limb
synonym | nissen fundoplication laparoscopic | 43280 | by scope
synonym | tracheostomy planned | 31600 | planned
synonym | thoracentesis with imaging | 32555 | with guidance
synonym | chest tube placement | 32551 | open
synonym | nasal endoscopy diagnostic | 31231 | diagnostic
synonym | septoplasty | 30520 | septum
synonym | carotid endarterectomy | 35301 | neck incision
synonym | central line non tunneled adult | 36556 | five years or older
synonym | port insertion | 36561 | tunneled with port, five years or older
synonym | sentinel node injection | 38792 38900 | tracer
synonym | bone marrow biopsy | 38221 38222 | biopsy
synonym | vasectomy | 55250 | its code
synonym | circumcision newborn clamp | 54150 | clamp with block
synonym | hysteroscopy with biopsy polypectomy | 58558 | sampling
synonym | endometrial biopsy | 58100 | without dilation
synonym | endometrial ablation | 58563 58353 | by scope or without
synonym | tubal ligation laparoscopic | 58670 58671 | fulguration or device
synonym | cesarean delivery global | 59510 | routine care
synonym | vaginal delivery only | 59409 | delivery only
synonym | amniocentesis | 59000 | diagnostic
synonym | thyroid lobectomy | 60220 | total, one side
synonym | lumbar discectomy one level | 63030 | one interspace
synonym | lumbar laminectomy single level stenosis | 63047 | facetectomy
synonym | occipital nerve block | 64405 | greater occipital
synonym | intravitreal injection | 67028 | separate procedure
synonym | cochlear implant | 69930 | implantation
synonym | myringotomy tubes general anesthesia | 69436 | general anesthesia
lay | tonsils out 8 year old | 42825 | tonsillectomy, younger than 12
lay | tonsils and adenoids out age 10 | 42820 | both, younger than 12
lay | gallbladder removal | 47562 47600 | cholecystectomy
lay | appendix out | 44950 44970 | appendectomy
lay | nose job | 30400 30410 30420 | rhinoplasty
lay | nosebleed cautery simple | 30901 | anterior, simple
lay | ear tubes | 69436 69433 | tympanostomy
lay | ear wax removal | 69210 | impacted cerumen
lay | kidney stone shock wave | 50590 | lithotripsy
lay | tubes tied | 58600 58670 58671 58605 58615 58611 | tubal ligation
lay | womb removal laparoscopic 250 g or less | 58570 58541 58550 58542 58571 58552 | laparoscopic hysterectomy
lay | cataract surgery | 66984 | routine
lay | heart bypass | 33533 33510 | coronary bypass
lay | pacemaker battery change single | 33227 33212 | generator
lay | blood draw | 36415 | venipuncture
lay | finger stick | 36416 | capillary
lay | spinal tap | 62270 | lumbar puncture
lay | epidural steroid shot lumbar with imaging | 62323 | with imaging
lay | carpal tunnel surgery | 64721 29848 | open or by scope
lay | tongue tie release | 41010 | frenotomy
lay | bladder catheter in and out | 51701 | straight catheter
lay | prostate removal robotic | 55866 | laparoscopic
lay | botox for migraine | 64615 | chronic migraine
lay | lazy eye surgery one muscle | 67311 | one horizontal muscle
lay | feeding tube placement | 43246 49440 43830 | gastrostomy
typo | colonscopy | 45378 | one letter left out
typo | hysterectamy vaginal | 58260 58290 | one letter wrong
typo | cholecystecomy laparoscopic | 47562 | one letter left out
typo | laproscopic appendectomy | 44970 | one letter left out
typo | hemorroidectomy internal and external | 46255 46260 | one letter left out
typo | cystoscpy | 52000 | one letter left out
typo | tonsilectomy age 12 or over | 42826 | one letter left out
typo | thoracentisis | 32554 32555 | one letter wrong
typo | broncoscopy biopsy | 31625 31628 | one letter left out
typo | pacemaker inserton | 33206 33207 33208 | one letter left out
typo | circumsision | 54150 54160 54161 | one letter wrong
multiword | snare polyp removal colon | 45385 | order does not matter
multiword | colonoscopy control of bleeding | 45382 | by its purpose
multiword | colonoscopy through stoma | 44388 | another family
multiword | sigmoidoscopy foreign body | 45332 | its sibling
multiword | bladder botox injection | 52287 | by cystoscope
multiword | ureteroscopy laser lithotripsy with stent | 52356 | lithotripsy and stent
multiword | ligation stripping long saphenous vein | 37722 | long saphenous
multiword | endovenous laser first vein | 36478 | laser
multiword | radiofrequency vein ablation first vein | 36475 | radiofrequency
multiword | excision lymph node axillary deep | 38525 | deep axillary
multiword | laser trabeculoplasty | 65855 | glaucoma
multiword | vitrectomy membrane peel | 67041 67042 | membrane
multiword | esophagoscopy flexible dilation guidewire | 43226 | over a guide wire
multiword | anal fistulotomy subcutaneous | 46270 | by depth
multiword | laparoscopy diagnostic abdomen | 49320 | diagnostic
multiword | hydrocele excision unilateral | 55040 | one side
number | uterus over 250 g total laparoscopic hysterectomy | 58572 58573 | by weight
number | bladder tumor 3 cm resection | 52235 | 2 to 5 cm
number | lap repair ventral hernia 12 cm initial reducible | 49595 | over 10 cm
deleted | 55700 | 55705 55706 55707 | prostate biopsy re-cut in 2026
deleted | 49560 | 49591 49593 49595 49592 49594 49596 | hernia re-cut in 2023
`);
