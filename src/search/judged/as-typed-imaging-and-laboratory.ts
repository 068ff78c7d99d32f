import { readJudged } from "./judged.ts";

export const asTypedImagingAndLaboratory = readJudged(`
code | 74177 TC | 74177 | technical component
code | 85025-QW | 85025 | waived
code | 80061; 83036 | 80061 | semicolon between
code | 0242U | 0242U | PLA
range | 76536-76642 | 76536 | ultrasound
range | 84443–84445 | 84443 | thyroid
partial | 7355 | 73551 73552 | femur
partial | 8004 | 80047 80048 | panels
partial | 8752 | 87521 87522 87520 87523 87528 87529 | nucleic acid
abbreviation | cxr portable 1v | 71045 | one view
abbreviation | cxr pa & lat | 71046 | two views
abbreviation | ct chest w/o | 71250 | without
abbreviation | ct c/a/p with contrast | 71260 74177 | chest, abdomen and pelvis
abbreviation | ct abd w/wo | 74170 | both
abbreviation | ct neck soft tissue w contrast | 70491 | with
abbreviation | ct l spine w/o | 72131 | without
abbreviation | ct c-spine | 72125 | without
abbreviation | cta head | 70496 | angiography
abbreviation | cta neck | 70498 | angiography
abbreviation | cta a/p | 74174 | abdomen and pelvis
abbreviation | cta runoff | 75635 | aorta and legs
abbreviation | ccta | 75574 | coronary
abbreviation | cac score | 75571 | calcium
abbreviation | ctc screening | 74263 | colonography
abbreviation | mra brain wo | 70544 | without
abbreviation | mra neck w/wo | 70549 | both
abbreviation | mri l-spine w/wo | 72158 | both
abbreviation | mri t spine w/o | 72146 | thoracic
abbreviation | mri le joint w/o | 73721 | lower extremity
abbreviation | mri orbit face neck w/o | 70540 | without
abbreviation | mrcp | 74181 74183 | abdomen
abbreviation | mri breast bilat w cad | 77049 77047 | both sides
abbreviation | mri pelvis w wo contrast | 72197 | both
abbreviation | xr tib fib 2v | 73590 | lower leg
abbreviation | xr forearm 2 v | 73090 | forearm
abbreviation | xr hip unilat 2-3 v | 73502 | hip
abbreviation | xr pelvis ap | 72170 | one or two views
abbreviation | xr c-spine 2-3 views | 72040 | two or three
abbreviation | xr abd acute series | 74022 | acute series
abbreviation | ugi series | 74240 74246 | upper tract
abbreviation | be with air contrast | 74280 | double contrast
abbreviation | ercp s&i | 74328 74329 74330 | supervision and interpretation
abbreviation | us ruq | 76705 | limited abdomen
abbreviation | us pelvic nonob limited | 76857 | limited
abbreviation | us scrotum | 76870 | scrotum
abbreviation | us breast limited | 76642 | limited
abbreviation | us aaa screening | 76706 | aorta
abbreviation | us renal limited | 76775 | retroperitoneal
abbreviation | bpp without nst | 76819 | without stress test
abbreviation | ob us anatomy scan detailed | 76811 | detailed
abbreviation | ob us >14 weeks | 76805 | after first trimester
abbreviation | nt scan | 76813 | nuchal translucency
abbreviation | afi ob limited | 76815 | limited
abbreviation | pvr us | 51798 | residual urine
abbreviation | us extremity nonvascular limited | 76882 | limited
abbreviation | dexa forearm | 77081 | appendicular
abbreviation | vfa dxa | 77086 77085 | vertebral fracture
abbreviation | sbrt delivery | 77373 | stereotactic body
abbreviation | srs cobalt 1 session | 77371 | cobalt
abbreviation | igrt ct guidance | 77387 | guidance
abbreviation | hdr brachy 1 channel | 77770 | one channel
abbreviation | 3d conformal plan | 77295 | plan
abbreviation | vq scan | 78582 78580 | ventilation and perfusion
abbreviation | muga | 78472 78473 | gated pool
abbreviation | gastric emptying study | 78264 78265 78266 | emptying
abbreviation | hida w cck | 78227 | with drug
abbreviation | thyroid uptake and scan | 78014 | both
abbreviation | i131 ablation | 79005 | oral therapy
abbreviation | petct whole body | 78816 | whole body
abbreviation | h pylori breath test | 83013 83014 | breath
abbreviation | h pylori stool ag | 87338 | stool
abbreviation | cbc no diff | 85027 | without differential
abbreviation | h&h | 85018 85014 | hemoglobin and hematocrit
abbreviation | plt ct | 85049 | platelets
abbreviation | wbc diff manual | 85007 85004 | manual
abbreviation | retic auto | 85045 85046 | automated
abbreviation | d dimer quant | 85379 | quantitative
abbreviation | fibrinogen | 85384 | activity
abbreviation | ck mb | 82553 | MB fraction
abbreviation | cpk total | 82550 | total
abbreviation | ldh | 83615 | dehydrogenase
abbreviation | ggt | 82977 | transferase
abbreviation | alt sgpt | 84460 | alanine
abbreviation | ast | 84450 | aspartate
abbreviation | alk phos | 84075 | alkaline
abbreviation | tbili | 82247 | total
abbreviation | bun | 84520 | urea nitrogen
abbreviation | egfr creat | 82565 | creatinine
abbreviation | mag level | 83735 | magnesium
abbreviation | phos serum | 84100 | phosphorus
abbreviation | k serum | 84132 | potassium
abbreviation | tibc | 83550 | binding capacity
abbreviation | hdl | 83718 | HDL
abbreviation | direct ldl | 83721 | LDL
abbreviation | tg | 84478 | triglycerides
abbreviation | t3 free | 84481 | free T3
abbreviation | fsh lh | 83001 83002 | gonadotropins
abbreviation | dhea-s | 82627 | sulfate
abbreviation | pth intact | 83970 | parathormone
abbreviation | hcg qual serum | 84703 | qualitative
abbreviation | afp serum | 82105 | serum
abbreviation | ca 125 | 86304 | antigen
abbreviation | ca 19-9 | 86301 | antigen
abbreviation | cea | 82378 | antigen
abbreviation | rf quant | 86431 | rheumatoid factor
abbreviation | anti ccp | 86200 | citrullinated
abbreviation | ttg iga | 86364 83516 | transglutaminase
abbreviation | rpr | 86592 | syphilis, qualitative
abbreviation | hiv ag/ab combo | 87389 | fourth generation
abbreviation | hiv viral load | 87536 | quantified
abbreviation | hbsag | 87340 | surface antigen
abbreviation | hep c viral load | 87522 | quantified
abbreviation | hsv pcr | 87529 | amplified
abbreviation | rsv rapid | 87807 | direct observation
abbreviation | gas pcr | 87651 | group A strep, amplified
abbreviation | mrsa pcr | 87641 | amplified
abbreviation | afb culture | 87116 | mycobacteria
abbreviation | c&s sensitivity mic | 87186 | microdilution
abbreviation | o&p | 87177 | ova and parasites
abbreviation | koh prep | 87220 87210 | tissue or wet mount
abbreviation | wet prep | 87210 | wet mount
abbreviation | gram stain | 87205 | smear
abbreviation | ua with micro non auto | 81000 | nonautomated with microscopy
abbreviation | ua auto no micro | 81003 | automated without
abbreviation | umicro albumin | 82043 82044 | microalbumin
abbreviation | upt | 81025 | urine pregnancy test
abbreviation | ige allergen specific | 86003 | each allergen
abbreviation | t&s antibody screen | 86850 | antibody screen
abbreviation | type rh | 86901 | Rh
abbreviation | crossmatch ahg | 86922 86920 86921 | compatibility
abbreviation | flow cytometry first marker | 88184 | first marker
abbreviation | ihc addl | 88341 | each further
abbreviation | pap smear physician interp | 88141 | physician
abbreviation | fna cytology interp | 88173 | interpretation
abbreviation | path level v | 88307 | level V
abbreviation | surg path lvl 3 | 88304 | level III
abbreviation | fish probe manual | 88368 88369 | in situ
abbreviation | cffdna | 81420 81507 | fetal aneuploidy
abbreviation | cftr common variants | 81220 | cystic fibrosis
abbreviation | fvl | 81241 | factor V Leiden
abbreviation | kras | 81275 | gene
abbreviation | egfr gene | 81235 | gene
abbreviation | bcr abl major | 81206 | major breakpoint
abbreviation | ngs solid tumor 5-50 genes | 81445 | panel
abbreviation | vanco level | 80202 | vancomycin
abbreviation | tacro level | 80197 | tacrolimus
abbreviation | inr | 85610 | prothrombin time
synonym | basic metabolic panel | 80048 | total calcium
synonym | comprehensive metabolic panel | 80053 | panel
synonym | acute hepatitis panel | 80074 | panel
synonym | electrolyte panel | 80051 | panel
synonym | obstetric panel | 80055 | panel
synonym | iron level | 83540 | iron
synonym | cortisol total | 82533 | total
synonym | estradiol | 82670 | total
synonym | progesterone | 84144 | its code
synonym | prolactin | 84146 | its code
synonym | insulin level | 83525 | total
synonym | lead level blood | 83655 | lead
synonym | ammonia | 82140 | its code
synonym | lipase | 83690 | its code
synonym | amylase | 82150 | its code
synonym | folic acid serum | 82746 | serum
synonym | homocysteine | 83090 | its code
synonym | lactate | 83605 | lactic acid
synonym | stool culture | 87045 | stool
synonym | throat culture | 87070 87081 | other source
synonym | fungal culture skin | 87101 | skin
synonym | semen analysis complete | 89320 | complete
synonym | sperm washing | 89261 89260 58323 | preparation
synonym | decalcification | 88311 | add-on
synonym | special stain microorganisms | 88312 | group I
synonym | autopsy gross only | 88000 88005 88007 88012 88014 88016 | gross
synonym | paternity dna | 81265 | comparison
synonym | bone age | 77072 | study
synonym | skeletal survey | 77074 77075 77076 | osseous survey
synonym | scoliosis x-ray 2 views | 72082 | two or three views
synonym | shoulder xray complete | 73030 | two or more views
synonym | mammogram diagnostic bilateral | 77066 | both sides
synonym | arthrogram shoulder s&i | 73040 | shoulder
synonym | myelogram lumbar s&i | 72265 | lumbosacral
synonym | cerebral angiogram | 36224 36223 36222 | catheter placement with images
synonym | swallowing function video | 74230 | pharynx
synonym | retrograde pyelogram | 74420 | retrograde
synonym | ct guided biopsy guidance | 77012 | guidance
synonym | fluoro guidance for needle spine | 77003 | spine
synonym | ultrasound guided vascular access | 76937 | access
synonym | fetal echo | 76825 | fetal heart
synonym | infant hip ultrasound dynamic | 76885 | dynamic
synonym | head ultrasound newborn | 76506 | echoencephalography
synonym | a scan biometry eye | 76519 76516 92136 | biometry
synonym | thyroid scan | 78013 | images
synonym | parathyroid scan spect | 78071 | with SPECT
synonym | cardiac mri without contrast | 75557 | morphology
synonym | cardiac pet perfusion multiple | 78492 78431 | several
lay | arm x-ray upper | 73060 | humerus
lay | thigh xray | 73552 73551 | femur
lay | big toe xray | 73660 | toes
lay | finger x ray | 73140 | fingers
lay | skull x-ray | 70250 70260 | skull
lay | cat scan of belly with dye | 74160 | with contrast
lay | mri of lower back | 72148 | lumbar
lay | bone density test | 77080 | axial
lay | breast ultrasound complete | 76641 | complete
lay | ultrasound of liver | 76705 76700 | abdomen
lay | heart nuclear stress test | 78452 78451 | perfusion
lay | swallow xray | 74230 74220 | pharynx or esophagus
lay | sugar test 3 month | 83036 | glycated hemoglobin
lay | strep test quick | 87880 | direct observation
lay | flu swab | 87804 87502 | influenza
lay | covid home rapid antigen | 87811 87426 | antigen
lay | std test chlamydia | 87491 | amplified
lay | prostate blood test | 84153 | PSA
lay | ovarian cancer blood test | 86304 | CA 125
lay | gout blood test | 84550 | uric acid
lay | blood thinner test | 85610 | prothrombin time
lay | heart attack blood test | 84484 | troponin
lay | celiac blood test | 86364 83516 82784 86258 | celiac antibodies
lay | sickle cell test | 85660 83020 83021 | sickling
lay | allergy blood test | 86003 82785 | IgE
lay | aids test | 87389 86703 86701 | HIV
lay | toenail fungus culture | 87101 | nail
lay | drug test cup | 80305 | direct observation
lay | sperm count | 89310 89320 89300 | semen
lay | dna test down syndrome blood | 81420 81507 | cell-free DNA
typo | comprehesive metabolic panel | 80053 | one letter left out
typo | thyroid stimulatng hormone | 84443 | one letter left out
typo | glycoslated hemoglobin | 83036 | one letter wrong
typo | hepatits b surface antigen | 87340 | one letter left out
typo | urinalysys dipstick | 81002 81003 | one letter wrong
typo | magnetic resonanse brain | 70551 | one letter wrong
typo | tomosynthisis screening | 77063 | one letter wrong
typo | doplar venous leg unilateral | 93971 | a common misspelling
typo | chlamidia | 87491 87490 | one letter wrong
typo | creatnine clearance | 82575 | one letter left out
multiword | ct abdomen with and without contrast | 74170 | both
multiword | x-ray knee 1 or 2 views | 73560 | one or two
multiword | x ray both knees standing | 73565 | both standing
multiword | x-ray wrist complete minimum 3 views | 73110 | complete
multiword | mri brain with contrast only | 70552 | with
multiword | vitamin d 1,25 | 82652 | dihydroxy
multiword | protein electrophoresis serum | 84165 | serum
multiword | immunofixation urine | 86335 | other fluids
multiword | culture urine colony count | 87086 | count
multiword | respiratory panel 12-25 targets | 87633 | twelve to twenty-five
multiword | gi pathogen panel 6-11 targets | 87506 | six to eleven
multiword | radiation treatment planning complex | 77263 | complex
multiword | radiation simulation simple | 77280 | simple
multiword | weekly radiation treatment management 5 | 77427 | five treatments
number | x-ray lumbar 4 views | 72110 | four or more
number | chest xray 4 views | 71048 | four or more
number | x-ray elbow 2 views | 73070 | two
number | x-ray elbow 3 views | 73080 | three or more
number | ob ultrasound 10 weeks | 76801 | under 14 weeks
number | foot xray 2v | 73620 | two
number | ankle 3 view xray | 73610 | three or more
number | cspine xray 4 views | 72050 | four or five
number | spect single study myocardial | 78451 | single
brand | oncotype prostate | 0047U | prostate test of this name
brand | mammaprint | 81521 81523 | gene expression
brand | afirma | 81546 | thyroid
brand | t-spot | 86481 | tuberculosis
brand | foundation one cdx | 0037U | solid tumor
brand | vectra da | 81490 | rheumatoid
brand | guardant360 cdx | 0242U | cell-free
brand | lexiscan stress nuclear | 78452 78451 | perfusion under drug
`);
