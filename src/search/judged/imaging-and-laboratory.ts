import { readJudged } from "./judged.ts";

export const imagingAndLaboratory = readJudged(`
code | 71046-26 | 71046 | professional component
code | 80053 | 80053 | exact
code | 85025, 80053, 36415 | 36415 | claim line in book order
code | 7O553 | 70553 | O for zero
code | 0001u | 0001U | lower case letter
range | 70551-70553 | 70551 | brain MRI
range | 76801 to 76817 | 76801 | obstetric ultrasound
range | 80047-80076 | 80047 | panels
partial | 7104 | 71045 71046 71047 71048 | chest X-ray
partial | 8730 | 87300 87301 87305 | antigen detection
abbreviation | cxr | 71045 71046 | chest X-ray
abbreviation | cxr 2 views | 71046 | two views
abbreviation | ct head w/o | 70450 | without contrast
abbreviation | ct head w/wo contrast | 70470 | both
abbreviation | ct a/p with contrast | 74177 | abdomen and pelvis
abbreviation | ct abd pelvis w/o | 74176 | without
abbreviation | brain mri w wo | 70553 | both
abbreviation | mri l-spine w/o contrast | 72148 | lumbar, without
abbreviation | mri c spine wo | 72141 | cervical, without
abbreviation | cta chest pe protocol | 71275 | CT angiography of the chest
abbreviation | kub | 74018 | abdomen, one view
abbreviation | dexa hips spine | 77080 | axial skeleton
abbreviation | us abd complete | 76700 | complete
abbreviation | tv us nonob | 76830 | transvaginal
abbreviation | us thyroid | 76536 | soft tissues of head and neck
abbreviation | hida scan | 78226 78227 | hepatobiliary
abbreviation | vcug | 74455 | voiding
abbreviation | mpi spect multiple | 78452 | multiple studies
abbreviation | pet ct skull base to mid thigh | 78815 | with CT
abbreviation | imrt planning | 77301 | plan
abbreviation | cbc | 85025 85027 | with or without differential
abbreviation | cbc w diff | 85025 | automated differential
abbreviation | cmp | 80053 | comprehensive panel
abbreviation | bmp | 80048 80047 | basic panel
abbreviation | a1c | 83036 | glycated hemoglobin
abbreviation | tsh | 84443 | thyroid stimulating hormone
abbreviation | ft4 | 84439 | free thyroxine
abbreviation | ptt | 85730 | partial thromboplastin time
abbreviation | pt inr | 85610 | prothrombin time
abbreviation | esr automated | 85652 | automated
abbreviation | crp | 86140 | C-reactive protein
abbreviation | bnp | 83880 | natriuretic peptide
abbreviation | hcg quant | 84702 | quantitative
abbreviation | psa total | 84153 | total
abbreviation | ana | 86038 | antinuclear antibodies
abbreviation | hpv high risk | 87624 | high-risk types
abbreviation | ua dip no micro nonautomated | 81002 | without microscopy
abbreviation | ua auto with micro | 81001 | automated with microscopy
abbreviation | fobt immunoassay | 82274 | immunoassay
abbreviation | abg | 82803 82805 | blood gases
abbreviation | lft | 80076 | hepatic panel
abbreviation | hep c antibody | 86803 | antibody
abbreviation | c diff toxin pcr | 87493 | amplified
abbreviation | gc chlamydia naat | 87491 87591 | amplified probe
synonym | lipid panel | 80061 | its code
synonym | ferritin | 82728 | its code
synonym | vitamin b12 level | 82607 | its code
synonym | vitamin d 25 hydroxy | 82306 | its code
synonym | uric acid blood | 84550 | blood
synonym | creatinine blood | 82565 | blood
synonym | hemoglobin a1c | 83036 | its code
synonym | surgical pathology level 4 | 88305 | level IV
synonym | immunohistochemistry first stain | 88342 | initial
synonym | frozen section first block | 88331 | first block
synonym | pap smear thin prep automated | 88175 88174 | liquid, automated
synonym | urine culture | 87086 87088 | culture
synonym | blood culture | 87040 | blood
synonym | strep a rapid antigen | 87880 | direct observation
synonym | influenza rapid antigen | 87804 | direct observation
synonym | covid pcr | 87635 | amplified
synonym | drug screen presumptive analyzer | 80307 | by instrument
synonym | screening mammogram bilateral | 77067 | screening
synonym | diagnostic mammogram unilateral | 77065 | one side
synonym | 3d mammogram screening | 77063 | tomosynthesis add-on
synonym | low dose ct lung cancer screening | 71271 | screening
synonym | renal ultrasound complete | 76770 | retroperitoneal
synonym | carotid ultrasound bilateral | 93880 | duplex, both sides
synonym | ultrasound guidance needle placement | 76942 | guidance
synonym | fluoroscopy up to 1 hour | 76000 | its code
synonym | bone scan whole body | 78306 | whole body
synonym | hysterosalpingogram | 74740 | supervision and interpretation
synonym | mri knee without contrast | 73721 | joint of the lower extremity
synonym | mri shoulder without contrast | 73221 | joint of the upper extremity
synonym | abdominal ultrasound limited | 76705 | limited
lay | back xray | 72100 72110 72020 72114 | lumbar spine
lay | hand xray 3 views | 73130 | three views
lay | 2 view chest xray | 71046 | two views
lay | blood sugar | 82947 82962 82948 | glucose
lay | cholesterol test | 80061 82465 | lipids
lay | pregnancy test urine | 81025 | by colour
lay | pregnancy ultrasound first trimester | 76801 | under 14 weeks
lay | poop test for blood | 82270 82272 82274 | occult blood
lay | mono test | 86308 | heterophile antibodies
lay | liver function tests | 80076 | panel
lay | kidney function panel | 80069 | panel
lay | thyroid test | 84443 | TSH
lay | blood type | 86900 86901 | ABO
lay | tb blood test | 86480 86481 | gamma interferon
lay | neck xray | 72040 72050 70360 72052 | cervical spine
lay | barium swallow | 74220 74221 | esophagus
typo | mamogram screening | 77067 | one letter left out
typo | hemaglobin a1c | 83036 | one letter wrong
typo | prothombin time | 85610 | one letter left out
typo | urinalisis automated with microscopy | 81001 | one letter wrong
typo | ultrasond pelvic complete | 76856 | one letter left out
typo | tropinin | 84484 84512 | one letter wrong
typo | lipd panel | 80061 | one letter left out
typo | mri brian without contrast | 70551 | letters exchanged
multiword | x-ray foot complete 3 views | 73630 | complete
multiword | x-ray ankle 2 views | 73600 | two views
multiword | ct sinus without contrast | 70486 | face and sinuses
multiword | ct chest with contrast | 71260 | with
multiword | mri abdomen with and without contrast | 74183 | both
multiword | ob ultrasound transvaginal | 76817 | transvaginal
multiword | fetal biophysical profile with nst | 76818 | with the stress test
multiword | testosterone total | 84403 | total
multiword | lyme antibody | 86618 86617 | antibody
multiword | glucose tolerance test 3 specimens | 82951 | three specimens
multiword | reticulocyte count automated | 85045 | automated
multiword | culture aerobic identification | 87077 | identification
multiword | brca1 brca2 full sequence | 81162 81163 | sequence
number | knee xray 3 views | 73562 | three views
number | x-ray lumbar spine 2 views | 72100 | two or three views
number | ct guidance needle placement | 77012 | guidance
number | ribs unilateral 2 views | 71100 | two views
number | shoulder x-ray 1 view | 73020 | one view
brand | cologuard | 81528 | stool DNA test
brand | oncotype dx breast | 81519 | gene expression
brand | quantiferon | 86480 | tuberculosis
`);
