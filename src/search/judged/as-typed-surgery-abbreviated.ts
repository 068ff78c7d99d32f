import { readJudged } from "./judged.ts";

export const asTypedSurgeryAbbreviated = readJudged(`
code | 45380-59 | 45380 | a modifier behind the code
code | 11042, 97597 | 11042 | two codes in book order
code | 2o610 | 20610 | letter o for zero
code | 66984-RT | 66984 | letter modifier
range | 11600-11646 | 11600 | malignant excision
range | 31622 – 31654 | 31622 | bronchoscopy
range | 58541 to 58544 | 58541 | supracervical
partial | 2782 | 27822 27823 27824 27825 27826 27827 27828 27829 | ankle
partial | 5840 | 58400 58410 | uterus
partial | 1204 | 12041 12042 12044 12045 12046 12047 | layered repair
abbreviation | i&d pilonidal cyst simple | 10080 | simple
abbreviation | i and d abscess multiple | 10061 | complicated or multiple
abbreviation | exc benign les back 1.5cm | 11402 | trunk, 1.1 to 2.0 cm
abbreviation | exc mal les nose 0.8 cm | 11641 | face, 0.6 to 1.0 cm
abbreviation | ed&c bcc face 1 cm | 17281 | destruction, malignant, face
abbreviation | ln2 ak 2-14 lesions | 17003 | second through fourteenth
abbreviation | cryo warts up to 14 | 17110 | benign other than skin tags
abbreviation | il kenalog injection 7 lesions or less | 11900 | intralesional
abbreviation | ftsg nose 20 sq cm | 15260 | full thickness, nose
abbreviation | stsg face first 100 | 15120 | split thickness, face
abbreviation | diep flap | 19364 | free flap of the breast
abbreviation | tram flap single pedicle | 19367 | pedicled
abbreviation | slnb mapping axilla | 38792 38900 38525 38500 | sentinel node
abbreviation | breast bx us guided addl lesion | 19084 | each further lesion
abbreviation | nexplanon insertion | 11981 | implant
abbreviation | iud removal | 58301 | removal
abbreviation | lac repair arm 4cm simple | 12002 | 2.6 to 7.5 cm
abbreviation | int repair face 2.5cm | 12051 | 2.5 cm or less
abbreviation | fb removal foot deep | 28192 | deep
abbreviation | crpp distal radius | 25606 | percutaneous
abbreviation | crpp finger proximal phalanx | 26727 | percutaneous
abbreviation | orif clavicle | 23515 | open
abbreviation | orif olecranon | 24685 | open
abbreviation | orif tibial plateau bicondylar | 27536 | both
abbreviation | orif bimalleolar | 27814 | two malleoli
abbreviation | im nail tibia | 27759 | nail of the shaft
abbreviation | im nail femur shaft | 27506 | nail of the shaft
abbreviation | crpp hip femoral neck | 27235 | percutaneous
abbreviation | hemi hip fx | 27236 | internal fixation or prosthesis
abbreviation | tsa reverse | 23472 | total shoulder
abbreviation | uka medial | 27446 | one compartment
abbreviation | revision tka one component | 27486 | revision
abbreviation | revision tha both components | 27134 | both
abbreviation | scope shoulder sad | 29826 | decompression
abbreviation | slap repair | 29807 | by scope
abbreviation | scope knee chondroplasty | 29877 | shaving
abbreviation | pcl recon arthroscopic | 29889 | posterior cruciate
abbreviation | plif l4-5 | 22630 22633 | posterior interbody
abbreviation | alif lumbar | 22558 | anterior interbody
abbreviation | xlif | 22558 | anterior interbody approach
abbreviation | psf 3-6 segments instrumentation | 22842 | posterior segmental
abbreviation | si joint injection with image | 27096 | sacroiliac
abbreviation | si joint fusion percutaneous | 27279 27278 | sacroiliac
abbreviation | aka | 27590 | through the thigh
abbreviation | tma foot | 28805 | transmetatarsal
abbreviation | mtp fusion great toe | 28750 | great toe
abbreviation | short arm splint static | 29125 | splint
abbreviation | slc walking | 29425 | walking short leg cast
abbreviation | smr turbinates | 30140 | submucous resection
abbreviation | fess max antrostomy with tissue removal | 31267 | maxillary with tissue
abbreviation | dl with biopsy | 31535 31536 31576 | direct laryngoscopy
abbreviation | ett intubation emergency | 31500 | endotracheal
abbreviation | ebus 1-2 stations | 31652 | one or two
abbreviation | tblb bronch | 31628 | transbronchial
abbreviation | vats wedge | 32666 | wedge
abbreviation | vats decort | 32651 32652 | decortication
abbreviation | chest tube perc with imaging | 32557 | with guidance
abbreviation | cabg x3 venous grafts only | 33512 | three veins
abbreviation | cabg add on 2 vein with arterial | 33518 | combined
abbreviation | avr open | 33405 | replacement
abbreviation | mvr with bypass | 33430 | replacement
abbreviation | ppm removal generator | 33233 | generator only
abbreviation | bivicd upgrade lv lead | 33225 33224 | left ventricular lead
abbreviation | ecmo va initiation | 33947 | initiation
abbreviation | iabp percutaneous | 33967 | percutaneous
abbreviation | evar aorto bi iliac | 34705 | both iliacs
abbreviation | fem pop bypass vein | 35556 | femoral popliteal
abbreviation | avf creation direct | 36821 | direct
abbreviation | avg creation | 36830 | graft
abbreviation | tunneled hd cath no port | 36558 | five years or older
abbreviation | cvc removal tunneled | 36589 36590 | removal
abbreviation | picc under 5 no imaging | 36568 | younger than five
abbreviation | ivc filter placement | 37191 | filter
abbreviation | sfa stent | 37263 37265 37267 | femoral popliteal stent
abbreviation | bm aspirate | 38220 | aspiration only
abbreviation | egd diagnostic | 43235 | plain
abbreviation | egd foreign body | 43247 | removal
abbreviation | egd banding varices | 43244 | band ligation
abbreviation | egd bleed control | 43255 | any method
abbreviation | eus fna | 43238 43242 | ultrasound aspiration
abbreviation | ercp stent placement | 43274 | stent
abbreviation | colonoscopy apc | 45388 | ablation
abbreviation | colo hot biopsy | 45384 | hot forceps
abbreviation | flex sig | 45330 | diagnostic
abbreviation | lap colectomy partial | 44204 | anastomosis
abbreviation | lap sigmoid low anastomosis | 44207 | low pelvic
abbreviation | lap roux en y over 150 cm | 43645 | long limb
abbreviation | lap band | 43770 | adjustable
abbreviation | lap hh repair with mesh | 43282 | paraesophageal with mesh
abbreviation | lap inguinal hernia recurrent | 49651 | recurrent
abbreviation | ex lap | 49000 | exploration
abbreviation | open chole | 47600 | open
abbreviation | open appy ruptured | 44960 | ruptured
abbreviation | paracentesis with us | 49083 | with guidance
abbreviation | hemorrhoidectomy int & ext 2 columns | 46260 | two or more columns
abbreviation | cysto bladder bx | 52204 | biopsy
abbreviation | cysto stent removal simple | 52310 | simple
abbreviation | pcnl 3 cm | 50081 | over 2 cm
abbreviation | urs stone basket | 52352 | removal
abbreviation | foley complicated | 51703 | complicated
abbreviation | pvr bladder scan | 51798 | residual urine
abbreviation | lap nephrectomy radical | 50545 | radical
abbreviation | prostate bx needle | 55705 55706 55707 55708 55709 55710 55711 55712 | re-cut in 2026
abbreviation | tvh with bso 250 g | 58262 | vaginal with tubes and ovaries
abbreviation | tlh bso under 250 | 58571 | with tubes and ovaries
abbreviation | lsh 200 g | 58541 | supracervical
abbreviation | lap salpingectomy | 58661 | adnexal structures
abbreviation | lap ectopic | 59150 59151 | ectopic pregnancy
abbreviation | hsc ablation | 58563 | hysteroscopy, ablation
abbreviation | colpo cervix only | 57452 | no biopsy
abbreviation | svd global | 59400 | vaginal delivery, global
abbreviation | vbac delivery only | 59612 | after cesarean
abbreviation | c/s only | 59514 | delivery only
abbreviation | d&c missed ab first trimester | 59820 | missed abortion
abbreviation | nst | 59025 | non-stress test
abbreviation | esi cervical with imaging | 62321 | cervical or thoracic
abbreviation | mbb lumbar first level | 64493 | facet
abbreviation | mbb cervical 2nd level | 64491 | second level
abbreviation | rfa cervical facet addl | 64634 | each further joint
abbreviation | scs generator implant | 63685 | generator
abbreviation | vp shunt | 62223 | ventriculo-peritoneal
abbreviation | bur hole subdural | 61154 | evacuation
abbreviation | dbs 1st lead microelectrode | 61867 | first array
abbreviation | ulnar nerve transposition elbow | 64718 | elbow
abbreviation | botox cervical dystonia | 64616 | neck muscles
abbreviation | slt eye | 65855 | laser trabeculoplasty
abbreviation | lpi iridotomy | 66761 | laser
abbreviation | complex cataract | 66982 | complex
abbreviation | ppv | 67036 | vitrectomy
abbreviation | prp laser retina | 67228 | panretinal
abbreviation | dcr | 68720 31239 | tear sac to nose
abbreviation | punctal plug | 68761 | plug
abbreviation | bmt ear tubes local | 69433 | local anesthesia
`);
