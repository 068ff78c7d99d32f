import { readJudged } from "./judged.ts";

export const thirdImagingAndLaboratory = readJudged(`
lay | mammo screening both | 77067 | screening, both breasts
lay | pregnancy ultrasound first baby 8 weeks | 76801 76817 | first trimester, either way
lay | lung x ray front and side | 71046 | two views
lay | bone thickness test hips spine | 77080 | axial density
lay | sugar test 3 months average | 83036 | glycated hemoglobin
lay | thyroid blood test | 84443 84436 84439 | TSH, then the hormone
lay | pee test dipstick no microscope | 81002 81003 | by hand or machine
lay | blood in poop test | 82270 82274 82272 | occult blood
lay | strep throat rapid | 87880 87651 | antigen seen by eye, or amplified
lay | covid and flu swab | 87636 87637 87428 | combined tests
lay | cat scan of belly with dye | 74160 74177 | abdomen, contrast
lay | swallowing x-ray with barium | 74230 74220 74221 | swallow study, esophagus
lay | pregnancy test urine | 81025 | visual
lay | whole body pet cancer scan | 78816 78813 78815 | whole body, or base of skull to thigh
typo | mamogram diag unilat | 77065 | letter dropped
typo | ultrsound abdomen complete | 76700 | letter dropped
typo | flouroscopy guidance needle | 77002 | swapped
typo | barium enima | 74270 74280 | vowel
typo | hemogloben a1c | 83036 83037 | vowel
typo | comprehensve metabolic pannel | 80053 | two typos
typo | urinalisys auto with micro | 81001 | phonetic
typo | chlamidia amp probe | 87491 | phonetic
typo | prothombin time | 85610 | letter dropped
typo | hepatits c antibody | 86803 | letter dropped
typo | rheumatiod factor | 86430 86431 | swapped
typo | tropinin | 84484 84512 | swapped
typo | ammonnia level | 82140 | doubled
typo | vitamen d 25 hydroxy | 82306 | vowel
typo | cholestrol hdl | 83718 | letter dropped
typo | myleogram lumbar | 72265 62304 | swapped
abbreviation | cxr 2v | 71046 | chest, two views
abbreviation | ct h w/o | 70450 | head
abbreviation | cta chest pe | 71275 | angiography
abbreviation | mri l spine w wo | 72158 | without, then with
abbreviation | mrcp | 74181 74183 | magnetic resonance of the bile ducts
abbreviation | kub | 74018 | abdomen, one view
abbreviation | us renal | 76770 76775 76776 | retroperitoneum
abbreviation | tvus | 76830 76817 | transvaginal
abbreviation | hida | 78226 78227 | hepatobiliary
abbreviation | imrt plan | 77301 | planning
abbreviation | cbc diff | 85025 | automated
abbreviation | bmp | 80048 80047 | basic panel
abbreviation | tsh ft4 | 84443 84439 | two tests
abbreviation | esr | 85652 85651 | sedimentation
abbreviation | hcg quant | 84702 | quantitative
abbreviation | bnp | 83880 | natriuretic peptide
abbreviation | uds | 80305 80306 80307 | urine drug screen
abbreviation | ana | 86038 | antinuclear antibodies
abbreviation | ihc stain first | 88342 | immunohistochemistry
abbreviation | ptt | 85730 | thromboplastin
synonym | tuberculosis blood test interferon | 86480 86481 | gamma release
synonym | lead level in blood | 83655 | lead
synonym | urine culture colony count | 87086 | bacterial
synonym | pathology gross and micro gallbladder | 88304 | level III
synonym | frozen section first block | 88331 | consultation in surgery
synonym | gallbladder ultrasound | 76705 | limited abdomen
synonym | upper gi series | 74240 74246 | single or double contrast
synonym | thyroid uptake and scan | 78014 | imaging and uptake
synonym | haematocrit | 85014 85013 | British
synonym | oestradiol | 82670 | British
multiword | CT abdomen pelvis without contrast | 74176 | combined
multiword | MRI brain with and without contrast | 70553 | brain
multiword | MRI knee right no contrast | 73721 | joint of the leg
multiword | ultrasound guided needle placement | 76942 | guidance
multiword | soft tissue neck ultrasound | 76536 | head and neck
multiword | biophysical profile without nst | 76819 | fetal
multiword | myocardial perfusion spect multiple studies | 78452 | rest and stress
multiword | radiation simulation complex | 77290 | simulation
multiword | cystic fibrosis carrier common variants | 81220 | gene
multiword | glucose tolerance test 3 specimens | 82951 | three
multiword | chromosome analysis amniotic fluid | 88269 88267 | in situ or by cells
multiword | antibody screen rbc | 86850 | each technique
multiword | crossmatch immediate spin | 86920 | compatibility
number | hand xray 3 views | 73130 | at least three
number | knee x ray 1 or 2 views | 73560 | one or two
number | foot 2 views | 73620 | two
number | c spine 4-5 views | 72050 | four or five
number | resp panel 22 targets pcr | 0202U 87633 | multiplex
number | surgical path level 5 | 88307 | level V
brand | Cologuard | 81528 | stool DNA
brand | Oncotype DX breast | 81519 | 21 genes
brand | BioFire respiratory panel 2.1 | 0202U | 22 targets
brand | QuantiFERON | 86480 | interferon
brand | Decipher prostate | 81542 | 22 genes
brand | FoundationOne CDx | 0037U | 324 genes
deleted | 76645 | 76645 | breast ultrasound of old, gone in 2015
partial | 8005 | 80050 | four digits, first in order
`);
