import { readJudged } from "./judged.ts";

/** Skin, breast and musculoskeletal surgery: shorthand of operation notes, sizes and counts, lay sentences. */
export const fifthSkinAndBones = readJudged(`
lay | boil drained | 10060 | one abscess
abbreviation | i&d abscess mult | 10061 | several
lay | splinter removed from under skin | 10120 | foreign body, simple
abbreviation | fna us 1st lesion | 10005 | ultrasound, first
number | debride to bone 20 sq cm | 11044 | bone, first 20
number | debridement muscle addl 20 cm | 11046 | each more 20
abbreviation | punch bx x1 | 11104 | single
abbreviation | shave bx each addl | 11103 | tangential, each more
number | shave lesion nose 0.8 cm | 11311 | face, 0.6 to 1.0
number | excision benign back 2.5cm | 11403 | trunk, 2.1 to 3.0
number | exc malig lesion cheek 1.2 cm | 11642 | face, 1.1 to 2.0
number | bcc arm excised 3.5 cm w/ margins | 11604 | arm, 3.1 to 4.0
number | callus trimmed x 3 | 11056 | two to four
lay | ingrown toenail root removed | 11750 | matrix
lay | blood under the nail let out | 11740 | subungual hematoma
brand | nexplanon insertion | 11981 | implant
number | simple lac repair scalp 5 cm | 12002 | 2.6 to 7.5
number | stitches face 2 cm | 12011 | up to 2.5
number | layered closure leg 8 cm | 12034 | 7.6 to 12.5
number | intermediate repair hand 4 cm | 12042 | 2.6 to 7.5
number | complex repair forehead 3 cm | 13132 | 2.6 to 7.5
number | rotation flap nose 8 sq cm | 14060 | up to 10
abbreviation | stsg leg 100 sq cm | 15100 | split, first 100
abbreviation | ftsg nose 15 sqcm | 15260 | full thickness, first 20
brand | apligraf leg ulcer 20 sq cm | 15271 | skin substitute, leg
lay | tummy tuck | 15847 15830 | abdominoplasty
lay | upper eyelid lift extra skin | 15822 15823 | blepharoplasty
lay | burn dressing small no anesthesia | 16020 | small
number | ak destroyed 15 or more | 17004 | 15 or more
lay | wart frozen off 4 | 17110 | up to 14
number | destroy malignant lesion ear 0.9 cm | 17281 | face, 0.6 to 1.0
abbreviation | mohs trunk addl stage | 17314 | trunk, each more stage
lay | breast lump cut out | 19120 | excision
abbreviation | stereo bx breast clip 1st | 19081 | stereotactic, first
abbreviation | mrm | 19307 | modified radical
multiword | lumpectomy w/ axillary nodes | 19302 | with lymphadenectomy
lay | breast made smaller | 19318 | reduction
multiword | tissue expander reconstruction breast immediate | 19357 | expander
abbreviation | trigger pts 2 muscles | 20552 | one or two
brand | knee inj kenalog | 20610 | large joint, no ultrasound
abbreviation | sm jt inj toe w us | 20604 | small joint, ultrasound
lay | fluid drawn off swollen knee | 20610 | large joint
multiword | removal of deep hardware | 20680 | deep implant
lay | pins taken out superficial | 20670 | superficial implant
lay | broken jaw wired shut | 21453 21462 | interdental fixation
multiword | nasal fx closed red no stab | 21315 | manipulation, no stabilization
number | rib fracture fixation 3 ribs | 21811 | one to three
number | lipoma back subq 4 cm | 21931 | 3 cm or more
number | lipoma thigh subfascial 6cm | 27339 | 5 cm or more
abbreviation | acdf c5-6 | 22551 | first level
abbreviation | tlif l4-5 | 22633 22630 | posterior interbody
abbreviation | alif | 22558 | anterior lumbar interbody
number | post seg instrumentation 5 segments | 22842 | three to six
brand | kyphoplasty t12 | 22513 | thoracic
lay | cement in broken back bone lumbar | 22511 22514 | vertebroplasty or augmentation
multiword | si joint fusion percutaneous | 27279 27278 | sacroiliac
abbreviation | rcr scope | 29827 | rotator cuff, arthroscopic
abbreviation | reverse tsa | 23472 | total shoulder
multiword | biceps tenodesis scope | 29828 | arthroscopic
abbreviation | slap repair scope | 29807 | arthroscopic
lay | dislocated shoulder put back with sedation | 23655 23650 | closed, with anesthesia
lay | broken collarbone plate | 23515 | open
abbreviation | prox humerus fx orif | 23615 | open, no prosthesis
lay | broken elbow tip fixed with wires | 24685 | olecranon, open
lay | nursemaid elbow | 24640 | manipulation
lay | broken wrist set with pins | 25606 | percutaneous fixation
abbreviation | drf orif 3 frags | 25609 | three or more fragments
lay | broken wrist set and cast no surgery | 25605 | manipulation
multiword | scaphoid fx screw open | 25628 | open
abbreviation | both bone forearm orif | 25575 25574 | radius and ulna, open
abbreviation | ectr wrist | 29848 | endoscopic carpal tunnel
lay | finger locks trigger release | 26055 | tendon sheath
brand | de quervain release | 25000 | first compartment
lay | ganglion wrist cut out | 25111 | primary
brand | xiaflex dupuytren injection | 20527 | enzyme
lay | finger tendon sewn no mans land | 26356 | flexor, zone 2
brand | boxer fracture closed reduction | 26605 | metacarpal, manipulation
abbreviation | intertroch fx im nail | 27245 | intramedullary
abbreviation | hemi hip for femoral neck fx | 27236 | open or prosthesis
abbreviation | rev tha both components | 27134 | both
multiword | partial knee replacement medial | 27446 | one compartment
lay | knee cap broken wired | 27524 | patella, open
abbreviation | tib plateau bicondylar orif | 27536 | bicondylar
abbreviation | aclr scope | 29888 | arthroscopic
multiword | menisectomy medial and lateral scope | 29880 | both
multiword | meniscus repair medial arthroscopic | 29882 | medial or lateral
lay | baker cyst removal | 27345 | popliteal
multiword | tibia shaft im rod | 27759 | intramedullary
lay | ankle broke both sides plates | 27814 | bimalleolar, open
abbreviation | trimal orif w/o post lip | 27822 | without posterior lip
abbreviation | lat mal fx orif | 27792 | distal fibula, open
lay | heel cord torn sewn | 27650 27652 | Achilles, primary
typo | akiles tendon rupture repair | 27650 27652 27654 | Achilles
brand | lapidus bunion | 28297 | first metatarsal and cuneiform
lay | hammer toe fix | 28285 | correction
brand | morton neuroma excise | 28080 | interdigital
abbreviation | 5th met fx orif foot | 28485 | metatarsal, open
lay | broken little toe taped not set | 28510 | closed, no manipulation
abbreviation | tma foot amputation | 28805 | transmetatarsal
abbreviation | bka | 27880 | below knee
abbreviation | short arm splint static | 29125 | static
brand | unna boot | 29580 | paste boot
multiword | hip scope labral repair | 29916 | labrum
typo | artroscopy sholder distal clavical | 29824 | distal claviculectomy
partial | subacromial decomp arthrosc | 29826 | last word cut
partial | open treat femoral shaft fract | 27506 27507 | last word cut
`);
