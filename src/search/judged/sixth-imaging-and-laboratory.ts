import { readJudged } from "./judged.ts";

/** Imaging and laboratory, as typed at speed: a few words, cut off where the typing stopped. */
export const sixthImagingAndLaboratory = readJudged(`
number | cxr 2v | 71046 | two views
partial | ct abd pel w | 74177 | with contrast
partial | ct a/p wo | 74176 | without contrast
partial | ct head wo | 70450 | without contrast
abbreviation | cta chest pe | 71275 | angiography
abbreviation | ldct lung | 71271 | low dose screening
partial | mri brain wwo | 70553 | without, then with
partial | mri ls wo | 72148 | lumbar without
partial | mri shldr arthro | 73222 | with contrast
partial | mra neck wwo | 70549 | without, then with
partial | us ob <14 | 76801 | first trimester
partial | ob us tv | 76817 | transvaginal
abbreviation | bpp no nst | 76819 | without non-stress test
partial | us pelv tv nonob | 76830 | transvaginal
partial | us abd ltd | 76705 | limited
partial | us thyr | 76536 | soft tissues of the neck
partial | us br lim | 76642 | limited
partial | dup carot bil | 93880 | complete bilateral
partial | ven dup le uni | 93971 | unilateral or limited
partial | scr mamm bil | 77067 | screening
partial | dx mam uni | 77065 | diagnostic unilateral
abbreviation | dxa ax | 77080 | axial skeleton
number | hip uni 2-3 v | 73502 | two or three views
number | knee 3v | 73562 | three views
number | ankle 3v | 73610 | at least three views
number | c spine 2v | 72040 | two or three views
number | ls spine 5v | 72110 | at least four views
number | wrist 2 view | 73100 | two views
abbreviation | vcug | 74455 51600 | voiding study
abbreviation | hsg s&i | 74740 | hysterosalpingography
partial | ba swal mod video | 74230 | swallowing function
partial | pet ct skull thigh | 78815 | skull base to mid-thigh
abbreviation | hida cck | 78227 | with drug
abbreviation | mpi spect mult | 78452 | multiple studies
partial | bone scan wb | 78306 | whole body
abbreviation | vq scan | 78582 | ventilation and perfusion
partial | us guid needl | 76942 | needle placement
partial | us vasc acc | 76937 | vascular access
partial | fluoro guid spine inj | 77003 | spine
abbreviation | imrt plan | 77301 | plan
abbreviation | cbc w auto diff | 85025 | automated differential
abbreviation | cbc no diff | 85027 | automated
abbreviation | hfp | 80076 | hepatic function panel
abbreviation | ft4 | 84439 | free thyroxine
abbreviation | psa tot | 84153 | total
abbreviation | ua dip nonauto no micro | 81002 | without microscopy
abbreviation | ua auto w mic | 81001 | automated with microscopy
abbreviation | ucx col ct | 87086 | colony count
partial | strep a rap | 87880 | direct observation
abbreviation | ptt | 85730 | partial thromboplastin time
abbreviation | d dim quant | 85379 | quantitative
partial | trop quan | 84484 | quantitative
partial | vit d 25 | 82306 | 25-hydroxy
abbreviation | esr auto | 85652 | automated
abbreviation | hs crp | 86141 | high sensitivity
abbreviation | ana titer | 86039 | titer
abbreviation | hcv ab | 86803 | antibody
abbreviation | hbsag | 87340 | surface antigen
abbreviation | hiv 4th gen | 87389 | antigen and antibodies
abbreviation | gc ct naat | 87591 87491 | amplified
abbreviation | hpv hr | 87624 | high-risk types
partial | path lvl 4 | 88305 | level IV
abbreviation | ihc 1st | 88342 | first antibody
abbreviation | ihc addl | 88341 | each further
partial | froz sect 1st | 88331 | first block
abbreviation | fna interp | 88173 | interpretation
abbreviation | uds analyz | 80307 | instrument chemistry analyzer
partial | vanco lvl | 80202 | vancomycin
abbreviation | h pyl breath | 83013 | urea breath test
abbreviation | fobt 3 cards | 82270 | guaiac
number | gtt 3 spec | 82951 | three specimens
abbreviation | bld cx | 87040 | blood culture
abbreviation | o&p | 87177 | ova and parasites
brand | cologuard | 81528 | stool DNA
brand | oncotype br | 81519 | breast recurrence score
abbreviation | brca 1 2 seq dup del | 81162 | full sequence with duplications and deletions
abbreviation | fvl | 81241 | factor V Leiden
abbreviation | cftr comm var | 81220 | common variants
abbreviation | covid flu pcr | 87636 | both, amplified
abbreviation | tibc | 83550 | iron binding capacity
abbreviation | ck mb | 82553 | MB fraction
abbreviation | pth int | 83970 | parathyroid hormone
abbreviation | microalb ur | 82043 82044 | urine albumin
abbreviation | cea lab | 82378 | carcinoembryonic antigen
abbreviation | afp ser | 82105 | serum
typo | hemogloibn a1c | 83036 | letters swapped
typo | comphrehensive metab panl | 80053 | misspelt
typo | utlrasound renal complt | 76770 | letters swapped
typo | ferittin | 82728 | doubled wrong letter
multiword | free testost | 84402 | free
multiword | w contrast mri pelvis | 72196 | order turned
synonym | haemoglobin electrophoresis | 83020 | British spelling
synonym | oestradiol | 82670 | British spelling
brand | biofire resp 22 | 0202U | respiratory panel with SARS-CoV-2
brand | foundationone cdx | 0037U | genomic profiling
brand | guardant360 cdx | 0242U | cell-free DNA
brand | exodx prostate | 0005U | urine exosome
`);
