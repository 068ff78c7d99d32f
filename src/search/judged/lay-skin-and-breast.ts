import { readJudged } from "./judged.ts";

export const laySkinAndBreast = readJudged(`
lay | cut open and drain a boil | 10060 10061 | incision and drainage
lay | lance an abscess | 10060 10061 | incision and drainage
lay | drain cyst on tailbone | 10080 10081 | pilonidal
lay | tailbone cyst cut out | 11770 11771 11772 | pilonidal
lay | splinter taken out of finger | 10120 10121 | foreign body
lay | big bruise with blood drained | 10140 | hematoma
lay | stick needle in cyst to drain it | 10160 | puncture aspiration
lay | thin needle sample of a lump | 10021 10005 | fine needle
lay | skin tags snipped off | 11200 | up to 15
lay | punch a little hole of skin for the lab | 11104 | punch biopsy
lay | shave a bit of skin off to test it | 11102 | tangential biopsy
lay | mole on back cut out 1 cm not cancer | 11401 | benign trunk 0.6 to 1.0
lay | skin cancer on nose cut out 2 cm | 11642 | malignant face 1.1 to 2.0
lay | skin cancer on arm removed 1.5 cm | 11602 | malignant arm 1.1 to 2.0
lay | shave mole off cheek 1 cm | 11311 | face 0.6 to 1.0
lay | fatty lump on back taken out | 21930 21931 21932 21933 | soft tissue tumor
lay | trim toenails | 11719 | nondystrophic
lay | thick fungus toenails ground down all ten | 11721 | six or more
lay | ingrown toenail pulled off | 11730 | avulsion
lay | ingrown toenail fixed for good | 11750 | permanent removal
lay | blood under the fingernail let out | 11740 | subungual hematoma
lay | smashed fingertip nail bed sewn | 11760 | nail bed
lay | stitches in hand 2 cm cut | 12001 | simple up to 2.5
lay | stitches on leg 10 cm | 12004 | simple 7.6 to 12.5
lay | skin glue on kids chin small cut | 12011 | simple face up to 2.5
lay | deep cut on face sewn in layers 4 cm | 12052 | intermediate
lay | deep cut on arm sewn in two layers 6 cm | 12032 | intermediate 2.6 to 7.5
lay | stitches came apart wound closed again | 12020 13160 | dehiscence
lay | get my stitches out | 15853 15854 15851 | removal
lay | warts frozen off | 17110 17111 | benign lesions
lay | freeze off precancer spots | 17000 17004 | premalignant
lay | freeze 20 sun damage spots | 17004 | 15 or more
lay | skin cancer on chest scraped and burned 1 cm | 17261 | trunk 0.6 to 1.0
lay | skin cancer taken off layer by layer on the nose | 17311 | staged, head
lay | skin graft on leg | 15100 15220 | split or full thickness
lay | sunburn treatment | 16000 | first degree
lay | change dressing on small burn | 16020 | small
lay | burned off dead skin big area dressing | 16030 | large
lay | clean dead skin out of a wound | 97597 11042 | debridement
lay | foot ulcer cleaned down to the bone | 11044 | bone
lay | birth control rod put in arm | 11981 | implant
lay | birth control implant taken out of arm | 11982 11976 | implant
lay | swap arm birth control for a new one | 11983 | removal with reinsertion
lay | steroid shot in keloid scar | 11900 | intralesional
lay | pimples popped by doctor | 10040 | acne surgery
lay | hanging belly skin cut off | 15830 | panniculectomy
lay | baggy upper eyelid skin taken off | 15822 15823 | blepharoplasty
lay | fat sucked out of belly | 15877 | trunk
lay | face lift cheeks and neck | 15828 15829 | rhytidectomy
lay | hair removed with electric needle | 17380 | electrolysis
lay | skin balloon put in to stretch skin | 11960 | expander, not breast
lay | bed sore on lower back closed with flap | 15934 15935 15936 15937 | sacral
lay | needle biopsy of breast with ultrasound | 19083 | ultrasound guidance
lay | breast biopsy using mammogram pictures | 19081 | stereotactic
lay | breast cyst drained with needle | 19000 | puncture aspiration
lay | lump taken out of breast not cancer | 19120 | excision
lay | breast cancer lump out keep the breast | 19301 19302 | partial mastectomy
lay | whole breast taken off | 19303 | simple, complete
lay | breast made smaller | 19318 | reduction
lay | boob job bigger with implants | 19325 | augmentation
lay | take out breast implant | 19328 | intact implant
lay | man boobs surgery | 19300 | gynecomastia
lay | new nipple made after breast cancer | 19350 | reconstruction
lay | wire put in breast before surgery | 19281 19283 19285 19287 | localization device
`);
