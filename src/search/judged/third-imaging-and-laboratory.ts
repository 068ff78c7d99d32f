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
lay | cat scan sinuses | 70486 | face
lay | swallowing x-ray with barium | 74230 74220 74221 | swallow study, esophagus
lay | blood test for pregnancy yes or no | 84703 | qualitative
lay | whole body pet cancer scan | 78816 78813 78815 | whole body, or base of skull to thigh
typo | mamogram diag unilat | 77065 | letter dropped
typo | ultrsound abdomen complete | 76700 | letter dropped
typo | flouroscopy guidance needle | 77002 | swapped
typo | barium enima | 74270 74280 | vowel
typo | hemogloben a1c | 83036 83037 | vowel
typo | comprehensve metabolic pannel | 80053 | two typos
typo | urinalisys auto with micro | 81001 | phonetic
typo | chlamidia amp probe | 87491 | phonetic
typo | fibrinogin level | 85384 | vowel
typo | hepatits c antibody | 86803 | letter dropped
typo | rheumatiod factor | 86430 86431 | swapped
typo | creatinin blood | 82565 | letter dropped
typo | ammonnia level | 82140 | doubled
typo | vitamen d 25 hydroxy | 82306 | vowel
typo | cholestrol hdl | 83718 | letter dropped
typo | myleogram lumbar | 72265 62304 | swapped
abbreviation | cxr 2v | 71046 | chest, two views
abbreviation | ct h w/o | 70450 | head
abbreviation | cta chest pe | 71275 | angiography
abbreviation | mri l spine w wo | 72158 | without, then with
abbreviation | mra head wo | 70544 | angiography
abbreviation | ivp xray | 74400 | urography
abbreviation | us renal | 76770 76775 76776 | retroperitoneum
abbreviation | tvus | 76830 76817 | transvaginal
abbreviation | hida | 78226 78227 | hepatobiliary
abbreviation | imrt plan | 77301 | planning
abbreviation | cbc diff | 85025 | automated
abbreviation | lfts | 80076 | liver panel
abbreviation | tsh ft4 | 84443 84439 | two tests
abbreviation | esr | 85652 85651 | sedimentation
abbreviation | ca 125 | 86304 | tumor antigen
abbreviation | ca 19-9 | 86301 | tumor antigen
abbreviation | uds | 80305 80306 80307 | urine drug screen
abbreviation | hsv pcr | 87529 | amplified
abbreviation | ihc stain first | 88342 | immunohistochemistry
abbreviation | crp hs | 86141 | high sensitivity
synonym | tuberculosis blood test interferon | 86480 86481 | gamma release
synonym | lead level in blood | 83655 | lead
synonym | urine culture colony count | 87086 | bacterial
synonym | pathology gross and micro gallbladder | 88304 | level III
synonym | touch prep during surgery | 88333 | first site
synonym | gallbladder ultrasound | 76705 | limited abdomen
synonym | upper gi series | 74240 74246 | single or double contrast
synonym | gastric emptying scan | 78264 | solid or liquid
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
multiword | glucose 1 hour after drink gestational | 82950 | after a dose
multiword | chromosome analysis amniotic fluid | 88269 88267 | in situ or by cells
multiword | antibody screen rbc | 86850 | each technique
multiword | crossmatch immediate spin | 86920 | compatibility
number | wrist xray 3 views | 73110 | at least three
number | knee x ray 1 or 2 views | 73560 | one or two
number | foot 2 views | 73620 | two
number | c spine 4-5 views | 72050 | four or five
number | resp panel 22 targets pcr | 0202U 87633 | multiplex
number | surgical path level 5 | 88307 | level V
brand | ThyroSeq | 0026U | thyroid
brand | Prolaris | 81541 | prostate
brand | BioFire respiratory panel 2.1 | 0202U | 22 targets
brand | Guardant360 | 0242U | plasma
brand | Decipher prostate | 81542 | 22 genes
brand | FoundationOne CDx | 0037U | 324 genes
deleted | 76645 | 76641 76642 | breast ultrasound of old, gone in 2015; what replaced it
partial | 8005 | 80050 | four digits, first in order
`);
