import { readJudged } from "./judged.ts";

export const asTypedSurgeryInWords = readJudged(`
synonym | aspiration of ganglion cyst | 20612 | its code
synonym | small joint injection finger | 20600 | small joint
synonym | intermediate joint injection ankle no us | 20605 | intermediate
synonym | tendon sheath injection | 20550 | single tendon sheath
synonym | muscle biopsy deep | 20205 | deep
synonym | bone biopsy superficial needle | 20220 | superficial
synonym | lipoma excision back subcutaneous under 3 cm | 21930 | less than 3 cm
synonym | breast cyst aspiration | 19000 | puncture
synonym | simple mastectomy bilateral | 19303 | laterality is a modifier
synonym | breast tissue expander | 19357 | expander
synonym | burn dressing small | 16020 | small
synonym | dermabrasion face | 15780 | total face
synonym | liposuction trunk | 15877 | trunk
synonym | tattoo medical 6 sq cm | 11920 | 6 sq cm or less
synonym | pilonidal cyst excision extensive | 11771 | extensive
synonym | nail biopsy | 11755 | nail unit
synonym | hip arthroscopy labral repair | 29916 | labrum
synonym | ankle arthroscopy debridement extensive | 29898 | extensive
synonym | wrist arthroscopy tfcc | 29846 29847 | triangular cartilage
synonym | elbow arthroscopy loose body | 29834 | loose body
synonym | biceps tenodesis open | 23430 | tenodesis
synonym | tennis elbow release open | 24358 24359 24357 | epicondyle
synonym | de quervain release | 25000 | first extensor compartment
synonym | dupuytren fasciectomy palm | 26121 26123 | palm
synonym | flexor tendon repair zone 2 primary | 26356 | no man's land
synonym | extensor tendon repair hand | 26410 | hand
synonym | mallet finger splint no manipulation | 26432 26750 26755 | distal extensor
synonym | boxer fracture closed with manipulation | 26605 | metacarpal
synonym | scaphoid fracture open | 25628 | open
synonym | nursemaid elbow | 24640 | radial head subluxation
synonym | shoulder dislocation closed reduction | 23650 | without anesthesia
synonym | hip dislocation prosthesis closed with anesthesia | 27266 | after arthroplasty
synonym | patella fracture open | 27524 | open
synonym | quadriceps tendon repair primary | 27385 | primary
synonym | achilles tendon repair primary | 27650 | primary
synonym | lateral ankle ligament reconstruction brostrom | 27698 | secondary repair
synonym | plantar fasciotomy endoscopic | 29893 | by scope
synonym | mortons neuroma excision | 28080 | interdigital
synonym | calcaneus fracture orif | 28415 | open
synonym | metatarsal fracture closed no manipulation | 28470 | without
synonym | vertebroplasty thoracic | 22510 | cervicothoracic
synonym | kyphoplasty thoracic | 22513 | thoracic
synonym | cervical disc replacement one level | 22856 | single
synonym | laminotomy cervical disc | 63020 | one interspace
synonym | laminectomy thoracic | 63046 63003 63016 | thoracic
synonym | turbinate reduction cautery | 30801 30802 | ablation
synonym | nasal polyp removal simple | 30110 | simple
synonym | laryngoscopy flexible diagnostic | 31575 | flexible
synonym | bronchoscopy diagnostic with washing | 31622 | diagnostic
synonym | pleurodesis chemical | 32560 | agent for pleurodesis
synonym | lung biopsy needle percutaneous | 32408 | core needle
synonym | pericardiocentesis | 33016 | with imaging
synonym | loop recorder removal | 33286 | removal
synonym | leadless pacemaker | 33274 | leadless
synonym | sclerotherapy spider veins | 36468 | spider veins
synonym | phlebectomy 10-20 | 37765 | ten to twenty
synonym | arterial line | 36620 | percutaneous
synonym | arterial puncture | 36600 | withdrawal of blood
synonym | blood transfusion | 36430 | transfusion
synonym | apheresis plasma | 36514 | plasma
synonym | splenectomy laparoscopic | 38120 | by scope
synonym | axillary lymphadenectomy complete | 38745 | complete
synonym | cervical lymphadenectomy modified radical neck | 38724 | modified
synonym | frenectomy lip | 40806 40819 | labial frenum
synonym | parotidectomy superficial with nerve dissection | 42415 | lateral lobe
synonym | uvulopalatopharyngoplasty | 42145 | palatopharyngoplasty
synonym | peroral esophageal myotomy | 43497 | by the mouth
synonym | paraesophageal hernia laparoscopic without mesh | 43281 | without mesh
synonym | g tube change no imaging | 43762 | replacement
synonym | pyloromyotomy | 43520 | pylorus
synonym | small bowel resection | 44120 | single resection
synonym | colostomy closure | 44620 44625 44626 | enterostomy
synonym | ileostomy | 44310 | not tube
synonym | perirectal abscess drainage | 46040 46050 46060 45005 | incision
synonym | anal fissure sphincterotomy | 46080 46200 | sphincterotomy
synonym | liver biopsy percutaneous | 47000 | needle
synonym | whipple | 48150 | with pancreatojejunostomy
synonym | umbilical hernia repair 2 cm reducible | 49591 | under 3 cm
synonym | incarcerated ventral hernia 5 cm initial | 49594 | 3 to 10 cm
synonym | kidney biopsy needle | 50200 | percutaneous
synonym | nephrostomy tube placement | 50432 | placement
synonym | ureteral stent exchange | 50387 50382 52332 | exchange
synonym | sling for stress incontinence | 57288 | sling
synonym | urodynamics cystometrogram complex | 51726 | complex
synonym | suprapubic catheter placement | 51102 | with catheter
synonym | penile prosthesis inflatable | 54405 | several parts
synonym | orchiopexy inguinal | 54640 | inguinal
synonym | varicocelectomy | 55530 55535 | spermatic veins
synonym | bartholin gland abscess i&d | 56420 | abscess
synonym | anterior colporrhaphy cystocele | 57240 | anterior
synonym | myomectomy laparoscopic 4 fibroids | 58545 | one to four, 250 g or less
synonym | hysteroscopy diagnostic | 58555 | diagnostic
synonym | oophorectomy | 58940 58661 | ovary
synonym | cervical cerclage vaginal | 59320 | vaginal
synonym | antepartum care 4-6 visits | 59425 | four to six
synonym | postpartum care only | 59430 | only
synonym | total thyroidectomy | 60240 | complete
synonym | parathyroidectomy | 60500 | parathyroid
synonym | craniotomy supratentorial tumor | 61510 | not meningioma
synonym | trigeminal nerve block | 64400 | any branch
synonym | femoral nerve block single | 64447 | single
synonym | interscalene block | 64415 | brachial plexus
synonym | tap block unilateral | 64486 | abdominal plane, one side
synonym | stellate ganglion block | 64510 | cervical sympathetic
synonym | baclofen pump refill | 95990 95991 62369 62370 | refilling
synonym | ptosis repair levator external | 67904 | external
synonym | chalazion removal single | 67800 | single
synonym | pterygium excision with graft | 65426 | with graft
synonym | corneal foreign body slit lamp | 65222 | with slit lamp
synonym | corneal transplant endothelial | 65756 | endothelial
synonym | tube shunt glaucoma with graft | 66180 | with graft
synonym | strabismus two horizontal muscles | 67312 | two
synonym | tympanoplasty without mastoidectomy | 69631 | initial
synonym | stapedectomy | 69660 | footplate
lay | lance a boil | 10060 | simple abscess
lay | splinter removal | 10120 | foreign body, simple
lay | take out stitches under anesthesia | 15851 | not local
lay | cyst removal back 2 cm | 11402 | benign, trunk
lay | skin cancer cut out on arm 2.5 cm | 11603 | malignant, arm
lay | breast lump removal | 19301 19120 | lumpectomy or excision
lay | breast implant removal | 19328 | intact
lay | face lift | 15824 15825 15826 15828 15829 | rhytidectomy
lay | cut off finger reattach | 20816 20822 | replantation
lay | broken wrist cast no reduction | 25600 | closed, without manipulation
lay | broken toe | 28510 28515 28490 28525 | phalanx
lay | torn meniscus surgery | 29881 29880 | meniscectomy
lay | frozen shoulder manipulation | 23700 | under anesthesia
lay | dislocated kneecap | 27560 27562 | patella
lay | hip pinning | 27235 27176 | percutaneous fixation
lay | back fusion lower | 22612 22630 22633 22558 | lumbar
lay | deviated septum surgery | 30520 | septoplasty
lay | sinus surgery scope | 31254 31255 31256 31267 31276 | sinus endoscopy
lay | breathing tube in windpipe emergency | 31500 | intubation
lay | trach tube change | 31502 | before a tract is established
lay | fluid off lung needle | 32554 32555 | thoracentesis
lay | pacemaker two wires | 33208 | two leads
lay | balloon pump | 33967 33970 | aortic balloon
lay | varicose vein laser | 36478 | laser
lay | iv line through arm long term | 36569 36573 36568 36572 | PICC
lay | bone marrow test | 38220 38221 38222 | aspiration or biopsy
lay | camera down throat stomach | 43235 | upper endoscopy
lay | esophagus stretch balloon | 43220 43249 | dilation
lay | weight loss surgery sleeve | 43775 | sleeve
lay | piles surgery | 46255 46260 46250 46221 46945 | hemorrhoids
lay | belly button hernia repair | 49591 | anterior abdominal
lay | groin hernia baby under 6 months | 49495 | younger than six months
lay | kidney removal | 50220 50546 50545 50230 | nephrectomy
lay | kidney transplant | 50360 50365 | transplant
lay | snip for men | 55250 | vasectomy
lay | foreskin removal adult | 54161 54150 | circumcision
lay | bladder lift sling | 57288 51840 | sling
lay | hysterectomy through belly | 58150 | abdominal
lay | c section | 59510 | global
lay | miscarriage d&c | 59812 59820 | incomplete or missed
lay | water on the brain shunt | 62223 62220 62190 62192 | shunt
lay | pain pump | 62362 62361 62360 | pump
lay | pinched nerve wrist surgery | 64721 | median nerve
lay | nerve burn low back | 64635 | lumbar facet
lay | eye shot | 67028 | intravitreal
lay | stye drainage | 67700 | eyelid abscess
lay | laser after cataract | 66821 | capsulotomy
lay | hole in eardrum patch | 69610 69620 | repair
lay | bug in ear removal | 69200 | foreign body, without anesthesia
typo | laproscopic cholecystectomy with cholangiagram | 47563 | two misspellings
typo | esophagogastroduodenscopy with biopsy | 43239 | one letter left out
typo | hemorhoidectomy external | 46250 46320 46255 46260 | one letter left out
typo | apendectomy | 44950 44970 | one letter left out
typo | arthrocentisis knee | 20610 20611 | one letter wrong
typo | tracheotomy | 31600 | the other word
typo | thyroidectmy total | 60240 | one letter left out
typo | laminectomey lumbar | 63047 63005 63017 63012 | one letter too many
typo | lithotripsey | 50590 | one letter too many
typo | paracentisis | 49082 49083 | one letter wrong
typo | sigmoidoscopey | 45330 | one letter too many
typo | cataract extration | 66984 | one letter left out
typo | tympanostmy | 69436 69433 | one letter left out
typo | mastectemy partial | 19301 | one letter wrong
typo | discetomy lumbar | 63030 | one letter left out
typo | blepheroplasty upper | 15822 15823 | one letter wrong
multiword | repair simple scalp 8 cm | 12004 | 7.6 to 12.5 cm
multiword | complex repair trunk each additional 5 cm | 13102 | add-on
multiword | adjacent tissue transfer trunk 12 sq cm | 14001 | 10.1 to 30 sq cm
multiword | tangential biopsy additional | 11103 | each further
multiword | debridement muscle and fascia first 20 sq cm | 11043 | depth
multiword | debridement each additional 20 sq cm subcutaneous | 11045 | add-on
multiword | destruction premalignant 15 or more | 17004 | fifteen or more
multiword | mohs second stage head | 17312 | each further stage
multiword | colonoscopy with ablation of tumor | 45388 | ablation
multiword | colonoscopy emr | 45390 | mucosal resection
multiword | colonoscopy stent | 45389 | stent
multiword | colonoscopy submucosal injection | 45381 | injection
multiword | colonoscopy foreign body removal | 45379 | foreign body
multiword | esophagoscopy rigid foreign body | 43194 | rigid
multiword | total knee arthroplasty left | 27447 | laterality is a modifier
multiword | rt hip total arthroplasty | 27130 | laterality is a modifier
multiword | removal of pins deep right wrist | 20680 | deep implant
multiword | laparoscopic total hysterectomy 300 g with bso | 58573 | over 250 g
multiword | cysto with botox | 52287 | injection
multiword | lumpectomy for cancer left breast | 19301 | diagnosis and side are no part
multiword | cholecystectomy for gallstones laparoscopic | 47562 | the diagnosis is no part
multiword | exploration of penetrating wound extremity | 20103 | extremity
multiword | spinal instrumentation removal posterior segmental | 22852 | removal
multiword | interbody cage insertion | 22853 | device
multiword | allograft spine morselized | 20930 | add-on
multiword | fusion cervical posterior one level | 22600 | posterior
multiword | fusion lumbar posterolateral additional level | 22614 | add-on
multiword | thrombectomy dialysis circuit | 36904 | circuit
multiword | dialysis circuit angioplasty | 36902 | peripheral segment
multiword | bilateral myringotomy tubes | 69436 69433 | tubes
multiword | transurethral microwave prostate | 53850 | microwave
number | excision benign lesion face 0.3 cm | 11440 | 0.5 cm or less
number | exc benign lesion hand 3.5cm | 11424 | 3.1 to 4.0 cm
number | malignant lesion excision scalp 2.2 cm | 11623 | 2.1 to 3.0 cm
number | shaving lesion face 1.5cm | 11312 | 1.1 to 2.0 cm
number | simple repair trunk 10cm | 12004 | 7.6 to 12.5 cm
number | layered repair scalp 13 cm | 12035 | 12.6 to 20 cm
number | complex repair forehead 3 cm | 13132 | 2.6 to 7.5 cm
number | flap forehead 25 sq cm adjacent tissue | 14041 | 10.1 to 30 sq cm
number | 30 skin tags | 11200 11201 | fifteen and each further ten
number | trim 5 toenails dystrophic debride | 11720 | one to five
number | ventral hernia 2 cm initial incarcerated | 49592 | under 3 cm
number | recurrent ventral hernia 11 cm reducible | 49617 | over 10 cm
number | bladder tumor 1.5 cm turbt | 52234 | 0.5 to 2 cm
number | bladder tumor 6 cm | 52240 | over 5 cm
number | tonsillectomy 10 years old | 42825 | younger than 12
number | inguinal hernia repair 3 year old | 49500 | six months to under five
number | tonsillectomy adenoidectomy 15 y/o | 42821 | twelve or over
number | soft tissue tumor thigh subfascial 6 cm | 27339 | 5 cm or more
number | lipoma shoulder 4 cm subcutaneous | 23071 | 3 cm or more
number | colposcopy with biopsy and endocervical curettage | 57454 | both
number | destruction malignant lesion trunk 1.2cm | 17262 | 1.1 to 2.0 cm
brand | mako total hip robotic | 27130 | robots do not change the code
brand | da vinci prostatectomy | 55866 | laparoscopic
brand | watchman | 33340 | appendage closure
brand | mitraclip | 33418 | clip on the mitral valve
brand | linx reflux | 43284 | sphincter augmentation
brand | urolift | 52441 | transprostatic implant
brand | inspire hypoglossal stimulator implant | 64582 | hypoglossal
brand | interstim lead percutaneous trial | 64561 | sacral
brand | essure | 58565 | occlusion by hysteroscope
brand | novasure ablation | 58563 58353 | endometrial ablation
brand | yag laser capsule | 66821 | capsulotomy
brand | impella insertion | 33990 | ventricular assist
brand | rezum | 53854 | water vapour
`);
