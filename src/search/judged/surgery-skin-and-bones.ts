import { readJudged } from "./judged.ts";

export const surgerySkinAndBones = readJudged(`
code | 20610-RT | 20610 | a letter modifier
code | 20610-RT, 99214-25 36415 | 99214 | a claim line in book order: E/M is printed first
code | 11042. | 11042 | a full stop
code | cpt: 29881 | 29881 | a colon after CPT
code | 2061050 | 20610 | modifier 50 glued to the code
range | 11400-11406 | 11400 | benign excision, trunk
range | 12001 through 12007 | 12001 | through
range | 29880—29883 | 29880 | an em dash
partial | 2988 | 29880 29881 29882 29883 29884 29885 29886 29887 29888 29889 | knee arthroscopy
partial | 1731 | 17311 17312 17313 17314 17315 | Mohs
abbreviation | i&d abscess simple | 10060 | incision and drainage
abbreviation | I & D abscess complicated | 10061 | blanks around the sign
abbreviation | fna bx us guidance | 10005 | fine needle, ultrasound
abbreviation | punch bx skin | 11104 | punch biopsy, first lesion
abbreviation | shave bx | 11102 | tangential biopsy
abbreviation | fb removal skin simple | 10120 | foreign body
abbreviation | lac repair scalp 3 cm | 12002 | simple, 2.6 to 7.5 cm
abbreviation | lac repair face 3 cm | 12013 12052 | simple or layered, face
abbreviation | orif distal radius intra-articular 3 fragments | 25609 | three or more fragments
abbreviation | orif trimalleolar ankle | 27822 27823 | open, with or without the posterior lip
abbreviation | crif distal radius with manipulation | 25605 | closed with manipulation
abbreviation | tka | 27447 | total knee
abbreviation | tkr | 27447 | total knee
abbreviation | tha | 27130 | total hip
abbreviation | rcr arthroscopic | 29827 | rotator cuff by scope
abbreviation | acl recon scope | 29888 | anterior cruciate ligament
abbreviation | acdf single level | 22551 | anterior cervical fusion with discectomy
abbreviation | tpi 1-2 muscles | 20552 | trigger points by muscles
abbreviation | stsg trunk first 100 sq cm | 15100 | split thickness
abbreviation | ak destruction first lesion | 17000 | premalignant
abbreviation | bka | 27880 | through tibia and fibula
abbreviation | hwr deep | 20680 | implant removal, deep
synonym | arthrocentesis major joint | 20610 | without ultrasound
synonym | large joint injection with ultrasound | 20611 | with ultrasound
synonym | trigger point injection 3 or more muscles | 20553 | three or more
synonym | debridement subcutaneous first 20 sq cm | 11042 | depth and area
synonym | debridement of bone | 11044 | depth
synonym | intermediate repair trunk 5 cm | 12032 | layered, 2.6 to 7.5 cm
synonym | complex repair face 2 cm | 13131 13152 13151 13132 | complex, by site
synonym | adjacent tissue transfer nose 8 sq cm | 14060 | 10 sq cm or less
synonym | skin tag removal up to 15 | 11200 | first fifteen
synonym | nail avulsion | 11730 | single plate
synonym | nail debridement 6 or more | 11721 | six or more
synonym | permanent nail removal matrix | 11750 | matrix
synonym | excision malignant lesion face 1.5 cm | 11642 | 1.1 to 2.0 cm
synonym | breast biopsy stereotactic | 19081 | first lesion
synonym | modified radical mastectomy | 19307 | with axillary nodes
synonym | lumpectomy with axillary dissection | 19302 | partial mastectomy with nodes
synonym | kyphoplasty lumbar | 22514 | augmentation with a device
synonym | open rotator cuff repair acute | 23410 | acute
synonym | carpal tunnel endoscopic | 29848 | by scope
synonym | trigger finger release | 26055 | tendon sheath
synonym | hammertoe correction | 28285 | its code
synonym | hip hemiarthroplasty | 27125 27236 | partial hip
synonym | posterior lumbar interbody fusion | 22630 22633 | interbody
synonym | knee arthroscopy medial and lateral meniscectomy | 29880 | both
synonym | intertrochanteric fracture nail | 27245 | with intramedullary implant
lay | knee scope meniscectomy | 29881 29880 | arthroscopy
lay | knee scope meniscus repair | 29882 | repair, one meniscus
lay | inj knee | 20610 | large joint
lay | cortisone shot shoulder | 20610 | large joint
lay | mole removal face 0.4 cm | 11440 11310 | benign, 0.5 cm or less
lay | wart removal 10 | 17110 | up to 14
lay | skin tags | 11200 | first fifteen
lay | ingrown toenail removal | 11730 11750 11765 | avulsion, matrix or wedge
lay | stitches on hand 2 cm | 12001 | simple, hand
lay | tummy tuck | 15830 15847 | excess skin of the abdomen
lay | boob job | 19325 | augmentation
lay | breast reduction | 19318 | reduction
lay | broken nose closed treatment | 21315 21310 21320 | nasal bone fracture
lay | broken collarbone closed | 23500 | clavicle
lay | hip replacement | 27130 | total hip
lay | knee replacement | 27447 | total knee
lay | bunion surgery | 28292 28296 28297 28295 28298 28299 28291 28289 | hallux valgus family
lay | eyelid lift upper | 15823 15822 | upper eyelid
lay | short leg cast | 29405 | below the knee
lay | finger splint | 29130 29131 | static or dynamic
lay | hair transplant 20 grafts | 15776 15775 | punch graft
typo | colles fracure closed treatment | 25600 25605 | fracture misspelt
typo | arthoscopy knee diagnostic | 29870 | arthroscopy misspelt
typo | menisectomy knee | 29881 29880 | one letter left out
typo | debridment of skin | 11042 11000 97597 | one letter left out
typo | mastecomy simple | 19303 | one letter left out
typo | rotater cuff repair arthroscopic | 29827 | a common misspelling
typo | capral tunnel endoscopy | 29848 | letters exchanged
typo | biopsey of breast ultrasound | 19083 | biopsy misspelt
multiword | mohs | 17311 | first stage, head and neck
multiword | mohs trunk first stage | 17313 | by site
multiword | snare wart destruction 15 lesions | 17111 | fifteen or more
multiword | removal of deep implant | 20680 | deep
multiword | external fixation removal under anesthesia | 20694 | its code
multiword | excision ganglion wrist | 25111 | primary
multiword | amputation toe metatarsophalangeal | 28820 | joint
multiword | paring corn 3 lesions | 11056 | two to four
multiword | bankart arthroscopic | 29806 | capsulorrhaphy by scope
multiword | arthroscopic subacromial decompression | 29826 | the add-on
multiword | distal clavicle excision arthroscopic | 29824 | Mumford
number | benign excision trunk 2.5 cm | 11403 | 2.1 to 3.0 cm
number | excision benign lesion scalp 1.2 cm | 11422 | 1.1 to 2.0 cm
number | malignant excision leg 3.5 cm | 11604 | 3.1 to 4.0 cm
number | simple repair face 6 cm | 12014 | 5.1 to 7.5 cm
number | intermediate repair neck 2 cm | 12041 | 2.5 cm or less
number | layered closure face 30 mm | 12052 | millimetres are read
number | shave lesion arm 0.8 cm | 11301 | 0.6 to 1.0 cm
number | destruction 20 warts | 17111 | fifteen or more
deleted | 11100 | 11102 11104 11106 | biopsy codes re-cut in 2019
`);
