import { readJudged } from "./judged.ts";

/** Skin, breast, muscles and bones, as typed at speed: a few words, cut off where the typing stopped. */
export const sixthSkinAndBones = readJudged(`
partial | i&d absc simple | 10060 | simple or single
partial | i&d absc mult | 10061 | complicated or multiple
partial | i&d pilon | 10080 10081 | pilonidal cyst
partial | fb rem subq simp | 10120 | simple
number | exc ben trunk 1.2 | 11402 | 1.1 to 2.0 cm
number | exc ben face 0.6 | 11441 | 0.6 to 1.0 cm
number | exc mal nose 1.1 | 11642 | 1.1 to 2.0 cm
number | exc mal arm 3.2 | 11604 | 3.1 to 4.0 cm
number | exc ben scalp 2.5 | 11423 | 2.1 to 3.0 cm
number | shave trunk .8 | 11301 | 0.6 to 1.0 cm
number | shave face 0.5 | 11310 | 0.5 cm or less
partial | tang bx | 11102 | tangential biopsy
partial | punch bx ea addl | 11105 | each further lesion
partial | incis bx skin | 11106 | incisional biopsy
number | skin tag 12 | 11200 | up to 15
abbreviation | ak 1st | 17000 | first premalignant lesion
number | ak 15+ | 17004 | 15 or more
number | wart destr 16 | 17111 | 15 or more
number | debr subq 18 sq | 11042 | first 20 sq cm
partial | debr bone 1st 20 | 11044 | first 20 sq cm
partial | debr musc addl 20 | 11046 | each more 20 sq cm
number | nail debr 6+ | 11721 | six or more
partial | nail avul | 11730 | one nail plate
partial | toenail matrix perm | 11750 | permanent removal
number | rpr simp face 2.4 | 12011 | 2.5 cm or less
number | rpr simp arm 7 | 12002 | 2.6 to 7.5 cm
number | int rpr hand 3 | 12042 | 2.6 to 7.5 cm
number | int rpr neck 8 | 12044 | 7.6 to 12.5 cm
number | comp rpr trunk 2.6 | 13101 | 2.6 to 7.5 cm
number | comp rpr lid 1.5 | 13151 | 1.1 to 2.5 cm
partial | comp rpr leg addl 5 | 13122 | each more 5 cm
number | att nose 9 sq | 14060 | 10 sq cm or less
number | flap cheek 15 sq cm adj | 14041 | 10.1 to 30 sq cm
abbreviation | stsg leg 1st 100 | 15100 | first 100 sq cm
abbreviation | ftsg nose | 15260 | first 20 sq cm
abbreviation | mohs head 1st | 17311 | first stage
abbreviation | mohs trunk addl stage | 17314 | each further stage
partial | bx breast us guid | 19083 | first lesion, ultrasound
partial | bx breast stereo | 19081 | first lesion, stereotactic
partial | br bx mr addl | 19086 | each further lesion, MR
partial | lumpect ax node | 19302 | with axillary lymphadenectomy
abbreviation | mrm | 19307 | modified radical mastectomy
partial | breast tiss expand | 19357 | placement
partial | br reduct | 19318 | reduction
partial | burn dress sm | 16020 | small
partial | chem caut granul | 17250 | granulation tissue
partial | hidraden ax simp | 11450 | simple or intermediate repair
partial | inj trigger 3 | 20553 | three or more muscles
partial | trig fing inj | 20550 | tendon sheath
partial | trig fing rel | 26055 | tendon sheath incision
partial | inj knee us | 20611 | major joint with ultrasound
partial | inj sm jt | 20600 | small joint
partial | asp gangl | 20612 | ganglion cyst
partial | knee arthrosc menis | 29881 29880 29882 29883 | meniscectomy or repair
partial | knee scop med lat menis | 29880 29883 | both menisci
abbreviation | acl recon scop | 29888 | arthroscopically aided
abbreviation | shldr scop rtc | 29827 | rotator cuff
partial | scop biceps tenod | 29828 | biceps tenodesis
partial | hip scop labr | 29916 | labral repair
abbreviation | ectr | 29848 | endoscopic carpal tunnel release
partial | rev tka 1 comp | 27486 | one component
partial | rev tha both comp | 27134 | both components
partial | hemi hip fx | 27236 27125 | partial replacement
partial | im nail troch | 27245 | intramedullary implant
partial | im nail tib | 27759 | tibial shaft
partial | fem shaft nail | 27506 | femoral shaft
abbreviation | orif bimal | 27814 | bimalleolar
abbreviation | orif trimal post lip | 27823 | with fixation of posterior lip
abbreviation | orif dist rad 3 frag | 25609 | three or more fragments
abbreviation | crpp dist rad | 25606 | percutaneous fixation
partial | cl dist rad manip | 25605 | closed, with manipulation
abbreviation | orif metacarp | 26615 | open treatment
abbreviation | orif olecr | 24685 | open treatment of ulna, proximal end
abbreviation | orif clav | 23515 | clavicle
partial | nursemaid | 24640 | elbow subluxation of a child
partial | shldr disloc red no anes | 23650 | closed, without anesthesia
abbreviation | amp bka | 27880 | through tibia and fibula
abbreviation | amp aka | 27590 | through femur
partial | amp toe mtp | 28820 | metatarsophalangeal joint
partial | transmet amp | 28805 | foot, transmetatarsal
partial | hammert | 28285 | correction
partial | morton neur exc | 28080 | interdigital neuroma
partial | achil rpr prim | 27650 | primary repair
partial | dequerv rel | 25000 | extensor tendon sheath
partial | gangl wrist exc | 25111 | primary
abbreviation | acdf addl lvl | 22552 | each further interspace
abbreviation | tlif | 22633 22630 | posterior interbody
partial | kypho lumb | 22514 | lumbar augmentation
partial | cast sh arm | 29075 | elbow to finger
partial | splint long leg | 29505 | thigh to ankle
partial | strap ank | 29540 | ankle or foot
partial | rem hardw deep | 20680 | deep implant
typo | artroscopy knee synovectmy ltd | 29875 | limited
typo | bunoinectomy chevron | 28296 | letters swapped
typo | excison lipoma thgih 4cm subq | 27337 | 3 cm or more
typo | debridment tendno 1st 20 | 11043 | tendon is muscle and fascia depth
typo | laceratoin repiar scalp 2cm simple | 12001 | 2.5 cm or less
multiword | wires elbow tip fx fixation | 24685 | olecranon
multiword | cuff rotator open acute | 23410 | acute
multiword | toe great fx closed | 28490 28495 | great toe
lay | ingrown nail wedge | 11765 | wedge excision of nail fold
synonym | paediatric nursemaid's elbow reduction | 24640 | British spelling
synonym | plaster cast below knee walking | 29425 | short leg walking cast
synonym | tumour soft tissue forearm 2 cm deep | 25076 | subfascial, under 3 cm
brand | tightrope syndesmosis | 27829 | open treatment of the distal tibiofibular joint
brand | prevena 40 sq cm | 97607 97605 | negative pressure up to 50 sq cm
`);
