import { readJudged } from "./judged.ts";

export const layBonesAndJoints = readJudged(`
lay | shot in knee for arthritis | 20610 20611 | major joint
lay | water drained off the knee | 20610 20611 | major joint
lay | cortisone shot in shoulder | 20610 20611 | major joint
lay | steroid shot big toe joint | 20600 20604 | small joint
lay | needle in elbow to draw off fluid from joint | 20605 20606 | intermediate joint
lay | shots in knotted neck muscles | 20552 20553 | trigger points
lay | trigger finger shot | 20550 | tendon sheath
lay | heel pain shot bottom of foot | 20550 | plantar fascia
lay | tennis elbow shot | 20551 | tendon origin
lay | shot for carpal tunnel | 20526 | therapeutic
lay | deep screws and plate taken out of ankle | 20680 | deep implant
lay | pin sticking out pulled | 20670 | superficial implant
lay | muscle sample with a needle | 20206 | biopsy
lay | halo screwed to the skull for broken neck | 20661 | cranial halo
lay | broken nose set | 21315 21320 | closed
lay | jaw popped out put back in | 21480 21485 | dislocation
lay | broken jaw wired shut | 21453 21462 | interdental fixation
lay | broken cheek bone fixed with plates | 21365 21360 21366 | malar
lay | sunken chest fixed in a teenager | 21740 21742 21743 | pectus excavatum
lay | neck bones fused from the front with disc removed | 22551 | anterior, with discectomy
lay | low back fusion | 22612 22630 22633 22558 | lumbar
lay | cement in broken back bone | 22510 22511 22513 22514 | vertebral augmentation
lay | scoliosis rod surgery | 22800 22802 22804 22842 22843 22844 | deformity
lay | broken collarbone sling no surgery | 23500 | closed
lay | broken collarbone plate | 23515 | open
lay | torn rotator cuff fixed with scope | 29827 | arthroscopic
lay | rotator cuff fixed through open cut | 23410 23412 23420 | open
lay | stuck frozen shoulder moved while asleep | 23700 | manipulation
lay | new shoulder joint | 23472 23470 | arthroplasty
lay | broken upper arm bone with plate | 24515 23615 | humerus
lay | kid broke elbow pins put through skin | 24538 | supracondylar
lay | toddler pulled elbow popped back | 24640 | nursemaid
lay | broken wrist set and put in a cast | 25605 | distal radius with manipulation
lay | broken wrist no setting just cast | 25600 | distal radius
lay | broken wrist plate and screws | 25607 25608 25609 | open
lay | both forearm bones broken set in ER | 25565 | with manipulation
lay | bump on wrist cut out ganglion | 25111 | primary
lay | trigger finger released with surgery | 26055 | tendon sheath
lay | boxers break in hand pushed back | 26605 26607 | metacarpal
lay | broken finger just splinted | 26720 26750 | without manipulation
lay | dislocated finger yanked back in place | 26770 26700 | closed
lay | finger cut off by surgeon | 26951 26952 26910 | amputation
lay | cut tendon on back of finger sewn | 26418 | extensor
lay | new hip | 27130 | total arthroplasty
lay | broken hip nail in the bone | 27245 27235 | intramedullary or pins
lay | half hip replacement for broken hip | 27236 | femoral neck
lay | new hip popped out put back in ER | 27265 27266 | after arthroplasty
lay | shot in lower back pelvis joint SI | 27096 | sacroiliac
lay | new knee | 27447 | total arthroplasty
lay | partial knee replacement one side | 27446 | one compartment
lay | old knee replacement redone | 27486 27487 | revision
lay | torn ACL rebuilt with scope | 29888 | arthroscopic
lay | torn cartilage in knee trimmed with scope | 29880 29881 | meniscectomy
lay | knee cartilage tear sewn through scope | 29882 29883 | meniscal repair
lay | broken kneecap wired | 27524 | open
lay | rod in broken thigh bone | 27506 | femoral shaft
lay | rod in broken shin bone | 27759 | tibial shaft
lay | ankle broken both sides plates | 27814 | bimalleolar
lay | broken ankle outside bone boot only | 27786 27788 | distal fibula
lay | torn heel cord fixed | 27650 27652 27654 | Achilles
lay | leg cut off below knee | 27880 27881 27882 | amputation
lay | leg off above the knee | 27590 27591 27592 | amputation
lay | bunion surgery big toe | 28292 28295 28296 28297 28298 28299 | correction
lay | crooked hammer toe straightened | 28285 | correction
lay | toe amputation | 28820 28825 28810 | amputation
lay | broken little toe buddy taped | 28510 | closed
lay | painful nerve between the toes cut out | 28080 | interdigital
lay | bone spur on heel removed | 28119 28118 | calcaneus
lay | cast above the elbow to hand | 29065 | long arm
lay | forearm cast put on | 29075 | short arm
lay | walking cast below the knee | 29425 | walking
lay | forearm splint | 29125 29126 | short arm splint
lay | lower leg splint in ER | 29515 | short leg splint
lay | aluminum finger splint put on | 29130 29131 | finger splint
lay | get cast taken off | 29700 29705 | removal
lay | sprained ankle taped | 29540 | strapping
lay | paste wrap boot for leg sores | 29580 | Unna
lay | baby clubfoot casting | 29450 | clubfoot
lay | carpal tunnel surgery with scope | 29848 | endoscopic
lay | hip scope to fix torn labrum | 29916 | labral repair
`);
