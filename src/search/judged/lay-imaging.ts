import { readJudged } from "./judged.ts";

export const layImaging = readJudged(`
lay | chest xray two pictures | 71046 | two views
lay | chest x-ray one picture portable | 71045 | one view
lay | picture of belly one xray | 74018 | one view
lay | ankle xray | 73610 73600 | ankle
lay | foot x ray three pictures | 73630 | complete
lay | knee xray standing both knees | 73565 | both, standing
lay | wrist x-ray | 73110 73100 | wrist
lay | finger xray | 73140 | fingers
lay | shoulder x ray | 73030 73020 | shoulder
lay | hip x-ray one side | 73501 73502 73503 | unilateral
lay | low back xray | 72100 72110 72114 72120 | lumbosacral
lay | neck x-ray | 72040 72050 72052 70360 | cervical spine or soft tissue
lay | rib xray | 71100 71101 71110 71111 | ribs
lay | scoliosis xray whole spine | 72081 72082 72083 72084 | entire spine
lay | bone age hand picture of kid | 77072 | bone age
lay | teeth xrays full mouth | 70320 | complete
lay | swallow barium xray of food pipe | 74220 74221 | esophagus
lay | moving xray watching patient swallow | 74230 | swallowing function
lay | dye test of womb and tubes xray | 74740 | hysterosalpingography
lay | head ct no dye | 70450 | without contrast
lay | cat scan of sinuses | 70486 | maxillofacial
lay | ct chest with dye | 71260 | with contrast
lay | lung cancer screening scan for smoker | 71271 | low dose
lay | ct scan for blood clot in lungs | 71275 | angiography
lay | cat scan belly and pelvis with contrast | 74177 | combined
lay | ct for kidney stones no dye | 74176 | combined, without
lay | heart calcium score scan | 75571 | calcium
lay | virtual colonoscopy scan | 74261 74262 74263 | colonography
lay | mri of the brain with and without dye | 70553 | both
lay | mri low back no contrast | 72148 | lumbar
lay | mri neck spine without | 72141 | cervical
lay | knee mri | 73721 73722 73723 | lower joint
lay | shoulder mri no dye | 73221 | upper joint
lay | mri of both breasts | 77047 77049 | bilateral
lay | mammogram yearly screening | 77067 | screening
lay | mammo for lump both sides | 77066 | diagnostic, bilateral
lay | mammogram one breast problem | 77065 | diagnostic, one side
lay | 3d screening mammo | 77063 77067 | tomosynthesis
lay | breast ultrasound | 76641 76642 | complete or limited
lay | thyroid ultrasound | 76536 | head and neck
lay | ultrasound of gallbladder only | 76705 | limited
lay | whole belly ultrasound | 76700 | complete
lay | kidney ultrasound | 76770 76775 | retroperitoneal
lay | big baby scan at 20 weeks | 76805 76811 | after first trimester
lay | first pregnancy ultrasound 8 weeks | 76801 76817 | first trimester
lay | ultrasound inside the vagina not pregnant | 76830 | transvaginal
lay | testicle ultrasound | 76870 | scrotum
lay | leg ultrasound for blood clot one leg | 93971 | venous, limited
lay | both legs clot ultrasound | 93970 | venous, complete
lay | neck artery ultrasound | 93880 93882 | carotid
lay | whole body bone scan | 78306 | nuclear
lay | gallbladder nuclear scan | 78226 78227 | hepatobiliary
lay | nuclear stress test of heart with pictures | 78452 78451 | perfusion
lay | thyroid uptake scan with radioactive iodine | 78012 78014 | uptake
lay | cancer pet scan skull to thigh | 78815 78812 | tumor
lay | stomach emptying test with eggs | 78264 | gastric emptying
lay | planning for radiation treatments | 77261 77262 77263 | treatment planning
`);
