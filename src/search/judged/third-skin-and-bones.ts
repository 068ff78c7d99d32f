import { readJudged } from "./judged.ts";

export const thirdSkinAndBones = readJudged(`
lay | stitches on forehead 3cm | 12013 12052 | repair of face, simple or layered
lay | cut off mole on back | 11400 11401 11402 11403 11300 11301 | excised or shaved, size not said
lay | burn off warts | 17110 17111 | destruction of benign lesions
lay | tick stuck under skin cut out | 10120 | foreign body
lay | drain boil | 10060 10061 | incision and drainage
lay | splinter dug out of foot | 28190 10120 28192 | foreign body
lay | broken wrist put back in place no surgery | 25605 | closed with manipulation
lay | pulled elbow toddler | 24640 | nursemaid elbow
lay | screws and plate taken out of ankle | 20680 | deep implant removal
lay | shot in the knee | 20610 20611 | major joint injection
lay | fake hip | 27130 | total hip replacement
lay | finger cut off sewn back on | 20816 20822 | replantation
lay | tummy tuck after weight loss | 15830 15847 | panniculectomy
lay | torn cartilage knee scope | 29881 29880 29882 29883 | meniscus
lay | shoulder out of socket put back | 23650 23655 | closed treatment of dislocation
lay | cast on broken arm little kid | 29065 29075 | arm cast
lay | boob job bigger | 19325 | augmentation with implant
lay | frozen shoulder move under anesthesia | 23700 | manipulation
lay | peel off dead burned skin small | 16020 | burn dressing or debridement, small
typo | excison malig lesion nose 1.5 | 11642 | excision, face 1.1 to 2.0
typo | debridment mucsle | 11043 | two typos
typo | lacertion repair intermediate scalp | 12031 12032 12034 12035 | laceration
typo | arthroscopey sholder subacromial decomp | 29826 | arthroscopy, shoulder
typo | bunyonectomy | 28292 28295 28296 28297 28298 28299 | phonetic
typo | hammer toe correcton | 28285 | letter dropped
typo | vertebroplsty thoracic | 22510 | letter dropped
typo | menisectomy both | 29880 | medial and lateral
typo | kneww replacement | 27447 | letter doubled
typo | Achillies tendon repair | 27650 27652 27654 | misspelled name
typo | clavical fracture orif | 23515 | clavicle
typo | mastectmy modified radicle | 19307 | letter dropped, as heard
typo | skin graph split thickness leg | 15100 | graft as heard
typo | lumpectemy | 19301 | vowel
typo | cyst exision ganglion rist | 25111 | two typos
abbreviation | i&d pilonidal | 10080 10081 | drainage
abbreviation | orif bimal ankle | 27814 | bimalleolar
abbreviation | acdf c5-6 | 22551 | anterior cervical
abbreviation | acl recon | 29888 | ligament
abbreviation | fna thyroid us | 10005 | fine needle with ultrasound
abbreviation | aka thigh | 27590 27591 27592 | above knee
abbreviation | rev tha both components | 27134 | hip revision
abbreviation | punch bx | 11104 | biopsy
abbreviation | rcr scope | 29827 | rotator cuff
abbreviation | crpp supracondylar humerus | 24538 | pins through the skin
abbreviation | tlif | 22630 22633 | interbody from behind
abbreviation | rev tsa | 23472 23473 23474 | reverse shoulder, or a revision
abbreviation | imn tibia fx | 27759 | nail
synonym | finger felon drainage | 26011 | complicated
synonym | Mohs micrographic first stage face | 17311 | head
synonym | escharotomy | 16035 | burn
synonym | cement lumbar spine fracture vertebroplasty | 22511 | augmentation without a hollow
synonym | plantar fascia release endoscopic | 29893 | fasciotomy
synonym | tennis elbow debridement | 24357 24358 24359 | epicondyle
synonym | spinal fusion posterior lumbar | 22612 22630 22633 | arthrodesis
synonym | jaw joint arthroplasty TMJ | 21240 21242 21243 | temporomandibular
synonym | tissue expander placement breast | 19357 | reconstruction
synonym | pilonidal cyst removal simple | 11770 | pilonidal
synonym | cheek bone fracture open repair zygoma | 21360 21365 21366 21356 | malar
synonym | ganglion aspiration | 20612 | cyst
synonym | gynecomastia excision | 19300 | male breast
synonym | olecranon bursa removal | 24105 | elbow
multiword | breast biopsy stereotactic first lesion | 19081 | guidance named
multiword | breast biopsy ultrasound guided additional | 19084 | add-on
multiword | adjacent tissue transfer cheek | 14040 14041 | either size
multiword | full thickness graft nose | 15260 | nose, ears, eyelids, lips
multiword | femoral neck fracture percutaneous pins | 27235 | skeletal fixation
multiword | intertroch fracture intramedullary nail | 27245 | shortened bone word
multiword | removal foreign body hip deep | 27087 | subfascial
multiword | excision lipoma back deep subfascial | 21932 21933 | size not said
multiword | metacarpal fracture closed with manipulation | 26605 | one bone
multiword | short leg cast walking | 29425 | cast
multiword | sacroiliac joint fusion percutaneous | 27279 27278 | with or without transfixing device
multiword | muscle flap trunk | 15734 | myocutaneous
multiword | latissimus flap breast reconstruction | 19361 | flap
multiword | total ankle replacement | 27702 | with implant
number | skin tags 15 | 11200 | up to 15
number | ak destruction 2-14 | 17003 | add-on each
number | ln2 15 or more aks | 17004 | cryotherapy
number | simple repair hand 7.5 cm | 12002 | edge of the size
number | complex closure 2 cm eyelid | 13151 | 1.1 to 2.5
number | intermediate repair arm 10 cm | 12034 | 7.6 to 12.5
number | debride 6 nails | 11721 | six or more
number | paring 3 calluses | 11056 | two to four
number | benign lesion excision arm 0.5 cm or less | 11400 | smallest
number | malignant trunk 4.5 cm | 11606 | over 4
number | shave lesion face 0.8cm | 11311 | 0.6 to 1.0
number | trigger points 3 muscles | 20553 | three or more
number | posterior instrumentation 3-6 segments | 22842 | segmental
deleted | 19260 | 21601 21602 21603 | chest wall tumor of old, gone in 2020; what replaced it
code | 27447-LT | 27447 | with a side
`);
