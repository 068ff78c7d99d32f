import { readJudged } from "./judged.ts";

/** Surgery of the organs, nerves, eyes and ears. */
export const fifthOrgans = readJudged(`
lay | bead stuck up nose taken out office | 30300 | foreign body, office
multiword | septo w/ turbs | 30520 30140 | septoplasty, turbinates
lay | nose bleed packed front simple | 30901 | anterior, simple
lay | nose bleed burned in back and packed | 30905 | posterior
abbreviation | fess total ethmoid bilat | 31255 | total
abbreviation | max antrostomy scope w/ tissue removal | 31267 | maxillary, with tissue
brand | balloon sinuplasty frontal | 31296 | dilation, frontal
abbreviation | emergent ett | 31500 | intubation
abbreviation | flex laryngoscopy dx | 31575 | diagnostic
typo | trakeostomy planned | 31600 | planned
abbreviation | bronch w/ bal | 31624 | lavage
abbreviation | ebus 3 stations | 31653 | three or more
abbreviation | ebus tbna 2 nodes | 31652 | one or two
lay | tube in chest for collapsed lung | 32551 32556 32557 | chest tube
lay | fluid drained from around lung with ultrasound | 32555 | imaging
abbreviation | vats lobectomy | 32663 | one lobe
abbreviation | vats wedge dx | 32666 32608 32607 | wedge
multiword | lung bx needle core ct | 32408 | with imaging
abbreviation | ppm dual chamber new | 33208 | atrial and ventricular
abbreviation | icd gen change single lead | 33262 | removal with replacement, single
brand | leadless micra | 33274 | leadless
brand | linq implant | 33285 | loop recorder
abbreviation | cabg x3 lima + 2 svg | 33518 33533 | one arterial and two venous
abbreviation | cabg vein only x 4 | 33513 | four venous
abbreviation | avr open bypass | 33405 33410 33406 | aortic valve
brand | tavr transfemoral | 33361 | percutaneous femoral
brand | watchman | 33340 | appendage closure
brand | mitraclip | 33418 | edge to edge
brand | impella insertion arterial | 33990 | arterial
abbreviation | iabp perc insertion | 33967 | percutaneous
abbreviation | evar bifurcated graft aorto bi iliac | 34705 | aorto-bi-iliac
abbreviation | cea neck | 35301 | carotid
abbreviation | fem pop bypass w/ vein | 35556 | vein
abbreviation | fem pop gortex | 35656 | not vein
number | cvc tunneled no port 45 yo | 36558 | 5 years or older, no port
lay | chemo port put in adult | 36561 | with port
abbreviation | picc 60 yo w/ imaging | 36573 | 5 or older, imaging
abbreviation | picc no us | 36569 | 5 or older, no imaging
lay | blood drawn from arm | 36415 | venipuncture
lay | baby heel stick blood | 36416 | capillary
abbreviation | a line | 36620 | arterial
abbreviation | avf brachiobasilic transposition upper arm | 36819 | basilic
brand | evlt first vein | 36478 | laser
lay | spider veins injected | 36468 | sclerosant
abbreviation | ivc filter placement | 37191 | insertion
abbreviation | tips | 37182 | insertion
lay | spleen taken out scope | 38120 | laparoscopic
abbreviation | slnb axilla deep | 38525 | deep axillary
abbreviation | bmbx and aspirate | 38222 | both
lay | cut tongue stitched 2 cm | 41250 41251 | tongue laceration
number | tonsils & adenoids out 6 yr old | 42820 | under 12
number | tonsillectomy only adult | 42826 | 12 or over
lay | spit gland stone removed under jaw | 42330 42335 42340 | sialolithotomy
abbreviation | egd w/ bx | 43239 | biopsy
abbreviation | egd dil balloon <30mm | 43249 | balloon
abbreviation | egd peg | 43246 | gastrostomy
abbreviation | egd banding varices | 43244 | ligation
abbreviation | ercp stone removal | 43264 | stones
abbreviation | ercp w/ sphincterotomy | 43262 | sphincterotomy
abbreviation | lap rygb 100 cm | 43644 | short limb
brand | lap nissen | 43280 43281 | fundoplasty
abbreviation | lap sleeve | 43775 | sleeve
lay | feeding tube fell out put back no xray | 43762 43763 | replacement
abbreviation | sb resection single anastomosis | 44120 | small bowel
abbreviation | lap rt hemicolectomy w/ ileocolostomy | 44205 | ileum and colon
abbreviation | lap appy | 44970 | laparoscopic
multiword | ruptured appendix open | 44960 | ruptured
abbreviation | lar lap coloproctostomy low | 44207 | low pelvic
abbreviation | colonoscopy snare + cold bx | 45385 45380 | snare, biopsy
number | c scope w/ 2 polyps hot forceps | 45384 | hot forceps
abbreviation | flex sig w/ bx | 45331 | biopsy
lay | hemorrhoid rubber bands | 46221 | ligation
lay | skin tags around anus cut off | 46230 46220 | anal tags
lay | anal fistula opened | 46270 46275 46280 46020 | fistulotomy
abbreviation | lap chole w/ ioc | 47563 | cholangiography
lay | liver needle biopsy | 47000 | needle
abbreviation | whipple pylorus sparing | 48153 48154 | pylorus sparing
number | para w/ us guidance | 49083 | imaging
number | umbilical hernia 2 cm reducible initial | 49591 | under 3 cm
number | recurrent incisional hernia 5 cm incarcerated | 49616 | 3 to 10, recurrent
number | ing hernia 5yr+ reducible initial open | 49505 | 5 or over
abbreviation | lap inguinal hernia recurrent | 49651 | recurrent
abbreviation | lap nephrectomy rad | 50545 | radical
abbreviation | pcnl 3 cm stone | 50081 | over 2 cm
abbreviation | eswl kidney | 50590 | shock waves
abbreviation | cysto stent | 52332 | stent
abbreviation | urs laser litho stent | 52356 | with stent
number | turbt 4 cm | 52235 | 2 to 5 cm
abbreviation | turp | 52601 | first
lay | bladder botox | 52287 | chemodenervation
abbreviation | foley insert simple | 51702 | simple
abbreviation | pvr bladder scan | 51798 | scanner
brand | urolift 1 implant | 52441 | first implant
multiword | midurethral sling women | 57288 | sling
abbreviation | circ clamp newborn | 54150 | clamp
lay | snipped tubes man sterilized | 55250 | vasectomy
lay | water around testicle fixed | 55040 55041 55060 | hydrocele
multiword | undescended testis inguinal repair | 54640 | orchiopexy
abbreviation | ralp prostatectomy | 55866 | laparoscopic radical
lay | bartholin cyst drained | 56420 | incision
abbreviation | colpo w/ bx & ecc | 57454 | biopsy and curettage
abbreviation | leep colpo | 57460 57461 | loop
abbreviation | embx | 58100 | endometrial
abbreviation | d&c non ob | 58120 | non-obstetrical
abbreviation | hscope polyp | 58558 | polypectomy
brand | novasure | 58563 58353 | ablation
brand | mirena insert | 58300 | insertion
number | tlh 300 g w/ bso | 58573 | over 250 g, tubes and ovaries
abbreviation | lavh 200 g | 58550 | up to 250 g
abbreviation | tah bso | 58150 | total abdominal
lay | ovary cyst removed scope | 58662 58661 | laparoscopic
abbreviation | lap ectopic salpingectomy | 59151 | with salpingectomy
abbreviation | vag del global | 59400 | vaginal, global
abbreviation | vbac delivery only | 59612 | delivery only
lay | c section and prenatal and after care | 59510 | global cesarean
number | antepartum only 8 visits | 59426 | seven or more
lay | stitch in cervix pregnant | 59320 | cerclage
lay | missed miscarriage first trimester d&c | 59820 | missed abortion
lay | half of thyroid taken out | 60220 60210 60212 60225 | lobectomy
abbreviation | parathyroidectomy explore | 60500 | exploration
lay | burr hole subdural blood | 61154 | hematoma
multiword | crani supratentorial tumor not meningioma | 61510 | supratentorial
abbreviation | vp shunt | 62223 | ventriculo-peritoneal
abbreviation | lp dx | 62270 62328 | lumbar puncture
abbreviation | blood patch | 62273 | epidural
abbreviation | esi lumbar interlaminar fluoro | 62323 | imaging
abbreviation | tfesi l5 | 64483 | transforaminal lumbar
abbreviation | mbb c4-5 | 64490 | facet cervical
abbreviation | rfa lumbar facet | 64635 | destruction lumbar
abbreviation | lami discectomy l5-s1 hnp | 63030 | lumbar
abbreviation | scs perc lead | 63650 | percutaneous
abbreviation | gon block | 64405 | greater occipital
brand | botox chronic migraine | 64615 | head and neck
lay | pinched nerve wrist freed open | 64721 | carpal tunnel
abbreviation | phaco iol | 66984 | cataract
typo | cateract removal complicated | 66982 66987 | complex
abbreviation | yag cap | 66821 | capsulotomy
abbreviation | slt laser glaucoma | 65855 | trabeculoplasty
brand | eylea shot in eye | 67028 | intravitreal
abbreviation | ppv w/ erm peel | 67041 | membrane
lay | metal speck in eye removed slit lamp | 65222 | cornea, slit lamp
lay | lazy eye muscle surgery 2 horizontal | 67312 | two horizontal
lay | stye drained lid | 67700 | lid abscess
lay | blocked tear duct probe baby asleep | 68811 | anesthesia
lay | ear wax dug out | 69210 | instruments
lay | ear tubes asleep | 69436 | general anesthesia
lay | hole in ear drum patched | 69610 69620 69631 | patch or repair
brand | cochlear implant | 69930 | implantation
`);
