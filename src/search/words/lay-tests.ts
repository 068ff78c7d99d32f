/** Tests, scans and samples as patients, nurses and schedulers ask for them. Format: `parse-words.ts`. */
export const layTests = `
# blood and urine
urinanalysis => urinalysis
vena puncture => venipuncture
blood test glucose => glucose quantitative
blood test sugar => glucose quantitative
blood test > blood | serum
blood work > blood | venipuncture
bloodwork > blood | venipuncture
lab work > venipuncture | panel
fasting labs => lipid panel
routine labs > comprehensive metabolic panel | blood count complete
electrolytes => electrolyte panel
anemia test => blood count complete
anemia blood test => blood count complete
low blood test => blood count complete
white blood cell count => blood count complete
blood cell count => blood count complete
platelets = platelet count
anemia > hemoglobin | iron | blood count
pregnancy sugar test => glucose tolerance test | glucose post dose
gestational diabetes test => glucose tolerance test | glucose post dose
finger stick sugar => glucose monitoring device | glucose home use
finger stick glucose => glucose monitoring device | glucose home use
fingerstick glucose => glucose monitoring device | glucose home use
blood sugar meter => glucose monitoring device | glucose home use
kidney blood test > renal function panel | creatinine | urea nitrogen
heart attack blood test => troponin
heart failure blood test => natriuretic peptide
prostate blood test > prostate specific antigen total
thyroid blood test => thyroid stimulating hormone
cholesterol blood test => lipid panel
good cholesterol => hdl cholesterol
bad cholesterol => ldl cholesterol
menopause test => follicle stimulating hormone
menopause > follicle stimulating hormone
fertility blood test > follicle stimulating hormone
hormone blood test > estradiol | testosterone | follicle stimulating hormone
male hormone => testosterone total
growth hormone test => growth hormone
arthritis blood test => rheumatoid factor
joint inflammation blood test => rheumatoid factor | sedimentation rate
sed rate = sedimentation rate erythrocyte
lupus blood test => antinuclear antibody
gout blood test => uric acid
celiac test => tissue transglutaminase | gliadin
celiac blood test => tissue transglutaminase | gliadin
gluten test => tissue transglutaminase | gliadin
muscle enzyme test => creatine kinase
pancreas blood test => lipase | amylase
pancreas test => lipase | amylase
lead poisoning test => lead
vitamin test > vitamin d | vitamin b12
vitamin b12 level => vitamin b12
folic acid level => folic acid
dui test > alcohol
food allergy test => allergen specific ige
kissing disease > heterophile antibodies
lyme test => borrelia burgdorferi antibody
lyme blood test => borrelia burgdorferi antibody
tick test => borrelia burgdorferi antibody
tick bite test => borrelia burgdorferi antibody
tick disease > borrelia burgdorferi
hiv test => hiv-1 and hiv-2 | hiv-1 antigen
aids test => hiv-1 and hiv-2 | hiv-1 antigen
hepatitis test => acute hepatitis panel
hep c test => hepatitis c antibody
syphilis blood test => syphilis test non-treponemal
sti > chlamydia gonorrhea
sti test > chlamydia | gonorrhea
cold sore test => herpes simplex
yeast swab => candida | wet mount
vaginal swab => smear wet mount | vaginal pathogens
yeast infection test > candida | smear wet mount
vaginal infection test > wet mount | candida
genital warts test > papillomavirus
hpv test => papillomavirus high-risk
cervical cancer test => pap smear
throat swab => streptococcus group a | throat culture
strep throat test => streptococcus group a
strep throat => streptococcus group a
strep swab => streptococcus group a
nose swab => nasal smear | influenza
covid swab => sars-cov-2 amplified probe | sars-cov-2
flu swab => influenza antigen | influenza
flu and covid swab => sars-cov-2 influenza
rsv swab => respiratory syncytial virus antigen | respiratory syncytial virus amplified
rsv test => respiratory syncytial virus antigen
wound swab => culture bacterial other source
wound culture => culture bacterial other source
fungus test => koh | culture fungi
nail fungus test => culture fungi | koh
bladder infection test => urine culture | urinalysis
urine infection test => urine culture | urinalysis
uti => urinalysis
kidney infection test > urine culture
urine dip => urinalysis dipstick | urinalysis
pee cup => urinalysis
urine sample => urinalysis
urine cup > urinalysis | drug screen presumptive
blood in urine => urinalysis
blood urine test => urinalysis
protein in urine => urine protein | urinalysis
sugar in urine => urinalysis
drug cup => presumptive drug
home pregnancy test > urine pregnancy test
blood pregnancy test => gonadotropin chorionic quantitative
blood in stool => occult blood feces
blood in poop => occult blood feces
poop sample > stool
mail in colon test => cologuard
stomach bug test => stool pathogens | gastrointestinal pathogens
stomach bug => gastrointestinal pathogen
diarrhea test => gastrointestinal pathogen | clostridium difficile
c diff test => clostridium difficile toxin
worm test => ova and parasites | pinworm
pinworm tape => pinworm
ulcer bug > helicobacter pylori
ulcer breath test => helicobacter pylori breath
h pylori breath => helicobacter pylori breath
lactose breath test => breath hydrogen
sperm check after vasectomy => semen analysis presence
male fertility test => semen analysis
newborn screen => newborn screening
baby heel prick > capillary blood
cord blood test > fetal umbilical
down syndrome test => fetal chromosome | trisomy
paternity test > short tandem repeat
genetic test > molecular pathology
gene test > gene analysis
ancestry > gene analysis
biopsy results > surgical pathology
tissue exam > surgical pathology
slide review > pathology consultation
sweat test => sweat chloride | iontophoresis
# pictures
xrays = xray
heart xray => chest xray
liver ultrasound => abdominal ultrasound limited
gallbladder ultrasound => abdominal ultrasound limited
spleen ultrasound > abdominal ultrasound limited
bladder ultrasound => pelvic ultrasound limited | bladder scan
ovary ultrasound => pelvic ultrasound nonobstetric
uterus ultrasound => pelvic ultrasound nonobstetric
womb ultrasound > pelvic ultrasound nonobstetric
breast lump ultrasound => breast ultrasound
thyroid ultrasound => soft tissue head neck ultrasound
lymph node ultrasound > soft tissue ultrasound
testicle ultrasound => scrotal ultrasound
ball ultrasound > scrotal ultrasound
leg clot ultrasound => extremity venous duplex
dvt ultrasound => extremity venous duplex
leg vein test => extremity venous duplex
leg circulation test => extremity arterial noninvasive
circulation test => extremity arterial noninvasive
poor circulation test > extremity arterial noninvasive
stroke screening > carotid duplex
aorta ultrasound => aorta ultrasound screening | aorta duplex
pregnancy scan => obstetric ultrasound
first trimester ultrasound => obstetric ultrasound first trimester
growth ultrasound => obstetric ultrasound follow-up
baby growth scan => obstetric ultrasound follow-up
gender ultrasound > obstetric ultrasound limited
transvaginal => transvaginal ultrasound
vaginal ultrasound => transvaginal ultrasound
baby head ultrasound => brain ultrasound
heart ultrasound throat => transesophageal echocardiography
throat echo => transesophageal echocardiography
heart ultrasound exercise => stress echocardiography
bubble study > echocardiography
baby heart ultrasound => fetal echocardiography
screening mammo => screening mammography
breast screening => screening mammography
3d mammogram => breast tomosynthesis
3d mammo => breast tomosynthesis
osteoporosis screening => dxa bone density
brittle bone test > dxa bone density
dexa scan => dxa bone density
body scan > pet whole body
cancer scan > pet
full body pet => pet whole body
plain ct => ct without contrast
spine mri > mri spinal canal
neck ct > ct soft tissue neck | ct cervical spine
whole spine xray => scoliosis xray | spine xray
scoliosis xray => scoliosis xray | spine xray
curve spine xray > scoliosis xray | spine xray
pinky xray => finger xray
thumb xray => finger xray
knuckle xray => hand xray
calf xray => tibia fibula xray
big toe xray => toe xray
breastbone xray => sternum xray
cheek xray > facial bones xray
teeth xray => dental xray
dental xray => teeth xray
panorex => orthopantogram
bone age xray => bone age study
growth plate xray > bone age study
hand xray bone age => bone age study
joint mri => mri joint extremity
foot mri => mri lower extremity nonjoint
hand mri => mri upper extremity nonjoint
thigh mri => mri lower extremity nonjoint
calf mri => mri lower extremity nonjoint
forearm mri => mri upper extremity nonjoint
lung cancer screening => low dose ct lung
low dose lung => low dose ct lung
smoker lung scan => low dose ct lung
lung scan > ventilation perfusion | ct chest
ct stone => ct abdomen pelvis without contrast
heart ct > ct heart | coronary ct angiography
calcium scan => coronary calcium
heart scan > coronary calcium | myocardial perfusion
nuclear heart scan => myocardial perfusion spect
chemical stress => myocardial perfusion spect
heart walking test => cardiovascular stress test
thyroid scan uptake => thyroid uptake imaging
gastric emptying study => gastric emptying
barium swallow => esophagus swallow contrast
barium drink => upper gi
swallow xray => esophagus swallow
chalk drink > upper gi
enema xray => colon contrast
dye test tubes => hysterosalpingography
tubes dye => hysterosalpingography
fallopian dye test => hysterosalpingography
dye in joint => arthrography
disc dye test > discography
# heart, lung, nerve, ear, eye, sleep
heart tracing => electrocardiogram
heart trace => electrocardiogram
12 lead => electrocardiogram
12 lead ekg => electrocardiogram
heart rhythm test > electrocardiogram
heart monitor 24 => holter
heart monitor 48 => holter
24 hour heart monitor => holter
24 hour monitor > holter | ambulatory blood pressure
heart monitor hours => holter
48 hour heart monitor => holter
two week heart monitor => external ecg recording
heart monitor weeks => external ecg recording
patch monitor > external ecg recording
30 day heart monitor => mobile cardiac telemetry | event monitor
blood pressure monitor 24 hours => ambulatory blood pressure monitoring
tilt test => tilt table
lung capacity test => spirometry
breathing test before after inhaler => spirometry bronchodilator
blow test > spirometry
asthma test => spirometry | methacholine
full lung test > lung volumes | diffusing capacity
walk test => pulmonary stress six minute walk
six minute walk => pulmonary stress six minute walk
oxygen finger => oximetry
oxygen test => oximetry
pulse oximeter => oximetry
overnight oxygen test => overnight oximetry
apnea test > sleep study
overnight sleep test => polysomnography
home sleep test => home sleep study
cpap study => polysomnography cpap
cpap titration => polysomnography cpap
nerve test > nerve conduction | electromyography
nerve test arm => nerve conduction studies | needle electromyography extremity
nerve test leg => nerve conduction studies | needle electromyography extremity
nerve study > nerve conduction
tingling hands test > nerve conduction
muscle test > electromyography | manual muscle testing
muscle needle test => needle electromyography
seizure test => electroencephalogram
brain wave test => electroencephalogram
brainwave => electroencephalogram
overnight brain wave > eeg video
eye pressure => tonometry
glaucoma check > tonometry | visual field
vision test => visual acuity screening
kid vision screen > ocular screening
retina scan => retinal imaging | optical coherence retina
eye scan > optical coherence tomography
eye measurement for cataract => ophthalmic biometry
lens measurement => ophthalmic biometry
color blind test => color vision
dry eye test > tear osmolarity
contact lens fitting => contact lens prescription
yearly eye exam => comprehensive ophthalmological services
dilated eye exam > comprehensive ophthalmological services
diabetic eye exam > retinal imaging | comprehensive ophthalmological services
hearing screen => hearing screening
newborn hearing test => otoacoustic emissions | auditory evoked potentials
baby hearing test => otoacoustic emissions | auditory evoked potentials
hearing aid fitting => hearing aid fitting
hearing aid check => hearing aid check
memory test => cognitive | neuropsychological testing
dementia test => cognitive assessment | neurobehavioral status
dementia visit > cognitive assessment care plan
learning disability test => psychological testing | developmental test
adhd test => psychological testing | depression screening questionnaire
adhd testing => psychological testing
adhd questionnaire => depression screening questionnaire
autism screening => developmental screening
autism test => developmental screening | developmental testing
development screening => developmental screening
depression screening => depression screening questionnaire
anxiety questionnaire => depression screening questionnaire
phq-9 => depression screening questionnaire
phq9 => depression screening questionnaire
gad-7 => depression screening questionnaire
postpartum depression screening => caregiver health risk assessment
bladder pressure test => urodynamic cystometrogram
bladder test > urodynamic | cystometrogram
leftover urine => post-void residual
urine left in bladder => post-void residual
baby heart monitor => fetal non-stress test
fetal monitoring => fetal non-stress test
baby heartbeat test => fetal non-stress test
belly monitor pregnancy => fetal non-stress test
skin allergy test => percutaneous allergenic extracts
allergy prick test => percutaneous allergenic extracts
penicillin allergy test > allergy testing drugs
acid test => esophageal ph
swallow pressure test => esophageal manometry
swallow test => swallowing evaluation | swallowing function | oral and pharyngeal swallowing
swallowing test => swallowing evaluation | swallowing function
swallow evaluation => swallowing evaluation
`;
