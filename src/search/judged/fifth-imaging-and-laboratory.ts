import { readJudged } from "./judged.ts";

/** Radiology, laboratory and pathology: orders as they are written and as they are spoken. */
export const fifthImagingAndLaboratory = readJudged(`
abbreviation | cxr pa & lat | 71046 | two views
abbreviation | kub 1v | 74018 | one view
abbreviation | ct head w/o | 70450 | without
abbreviation | ct a/p w/ | 74177 | with
abbreviation | ct abd pelvis w/o then w | 74178 | both
abbreviation | cta chest pe protocol | 71275 | angiography
abbreviation | ldct lung screen | 71271 | low dose
abbreviation | mri brain w wo | 70553 | both
abbreviation | mri l spine w/o | 72148 | without
abbreviation | mr knee wo rt | 73721 | joint, without
abbreviation | mrcp | 74181 74183 | abdomen
abbreviation | mra neck w/o | 70547 | without
multiword | foot complete min 3v | 73630 | complete
number | hand 2 views | 73120 | two
number | c spine 4 views | 72050 | four or five
number | lumbar spine 2-3v | 72100 | two or three
number | ribs unilat w pa chest 3 views | 71101 | with chest
lay | picture of broken ankle three views | 73610 | complete
lay | dye test of bowel lower enema | 74270 74280 | barium enema
lay | swallow x-ray with speech therapist video | 74230 | swallowing
abbreviation | ugi w/ sbft | 74248 74240 | upper gi, follow-through
abbreviation | us ruq limited | 76705 | limited
abbreviation | us abd complete | 76700 | complete
abbreviation | renal us complete | 76770 | retroperitoneal complete
abbreviation | tvus non ob | 76830 | transvaginal
abbreviation | ob us <14 wks single | 76801 | first trimester
lay | pregnancy ultrasound 20 weeks full anatomy | 76805 76811 | after first trimester
abbreviation | bpp w/ nst | 76818 | with non-stress
abbreviation | scrotal us | 76870 | scrotum
abbreviation | thyroid us | 76536 | head and neck
abbreviation | us guidance needle | 76942 | guidance
abbreviation | fluoro up to 1 hr | 76000 | up to one hour
abbreviation | dexa hip spine | 77080 | axial
abbreviation | screening mammo bilat w/ cad | 77067 | screening
abbreviation | diag mammo unilat | 77065 | one side
brand | tomo screening add on | 77063 | tomosynthesis
abbreviation | imrt plan | 77301 | planning
number | weekly radiation management 5 fractions | 77427 | five treatments
abbreviation | sbrt delivery | 77373 | delivery
abbreviation | hida w/ cck | 78227 | with drug
abbreviation | bone scan whole body | 78306 | whole body
abbreviation | myoview spect multiple | 78452 | several
abbreviation | pet ct skull to thigh | 78815 | with CT, mid-thigh
abbreviation | vq scan | 78582 | ventilation and perfusion
abbreviation | bmp | 80048 | basic
abbreviation | cmp | 80053 | comprehensive
abbreviation | lfts panel | 80076 | hepatic
abbreviation | cbc w/ auto diff | 85025 | automated differential
abbreviation | h&h hemoglobin only | 85018 | hemoglobin
abbreviation | pt inr | 85610 | prothrombin
abbreviation | ua auto w/ micro | 81001 | automated, microscopy
abbreviation | ua dip no micro manual | 81002 | not automated
lay | pee pregnancy test | 81025 | visual
abbreviation | quant hcg | 84702 | quantitative
abbreviation | hgb a1c | 83036 | glycated
abbreviation | poc glucose meter | 82962 | home-use device
abbreviation | vit d 25 oh | 82306 | 25-hydroxy
abbreviation | trop i | 84484 | quantitative
abbreviation | psa total | 84153 | total
abbreviation | free t4 | 84439 | free thyroxine
lay | strep throat swab rapid | 87880 87651 | rapid, optical
abbreviation | flu a b rapid antigen | 87804 | optical
abbreviation | covid pcr | 87635 | amplified probe
abbreviation | ucx colony count | 87086 | urine culture
abbreviation | gc chlam naat | 87494 87491 87591 | amplified probe; one test for both has a code of its own since 2026
abbreviation | hiv ag ab combo | 87389 | combined
lay | hep c antibody | 86803 | antibody
abbreviation | rpr qual | 86592 | qualitative
abbreviation | tb quantiferon | 86480 | gamma interferon
abbreviation | type & screen abo | 86900 | ABO
lay | stool blood test fit | 82274 | immunoassay
abbreviation | uds presump chemistry analyzer | 80307 | chemistry analyzers
abbreviation | lvl iv surg path | 88305 | level IV
abbreviation | ihc 1st stain | 88342 | first
abbreviation | frozen section 1st block | 88331 | first block
lay | pap smear thin layer automated screen and look again | 88175 88174 | automated thin layer
abbreviation | brca 1/2 full seq dup del | 81162 | sequence and duplication
abbreviation | factor v leiden | 81241 | variant
brand | oncotype dx breast | 81519 | 21 genes
brand | cologuard | 81528 | stool DNA
abbreviation | karyotype amnio | 88269 88267 88280 88235 | chromosome analysis
abbreviation | lipid panel | 80061 | lipids
typo | hemaglobin electroforesis | 83020 83021 | fractionation
typo | ferratin | 82728 | ferritin
typo | magneesium blood | 83735 | magnesium
`);
