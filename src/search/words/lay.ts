/** What patients, front desks and new coders call things. Format: `parse-words.ts`. Mostly one way: the lay word stands for the term. */
export const lay = `
heart echo > echocardiography
heart ultrasound = echocardiography
tetanus shot > tetanus toxoid | tetanus vaccine | tdap | td
tetanus booster > tdap | td vaccine
nose job > rhinoplasty
nose bleed = epistaxis
nosebleed = epistaxis
bloody nose > epistaxis
knee scope = knee arthroscopy
shoulder scope = shoulder arthroscopy
hip scope = hip arthroscopy
ankle scope = ankle arthroscopy
wrist scope = wrist arthroscopy
elbow scope = elbow arthroscopy
scope > endoscopy | arthroscopy | laparoscopic
scoped > endoscopy | arthroscopy
stomach scope > upper gi endoscopy
bladder scope = cystoscopy
belly > abdomen
belly button = umbilical
tummy > abdomen
tummy tuck > panniculectomy | abdominoplasty
stomach = gastric
gullet = esophagus
windpipe = trachea
voice box = larynx
throat = pharynx
eardrum = tympanic membrane
ear tube = tympanostomy
ear tubes = tympanostomy tube
ear tubes > tympanostomy | ventilating tube
ear wax = cerumen
earwax = cerumen
wax removal > cerumen removal
hearing test > audiometry
hearing test = hearing screening
hearing aid > hearing device
eye exam > ophthalmological services | eye examination
eye lid = eyelid
eyelid = blepharo
lazy eye = strabismus
crossed eye = strabismus
cross eye > strabismus
pink eye > conjunctivitis
stye = hordeolum
cataract surgery > cataract removal | cataract lens
glasses > refraction | spectacles
glaucoma test > visual field | tonometry
kidney stone = calculus kidney
kidney stone > lithotripsy | nephrolithotomy
stones > calculus
kidney = renal
water pill > diuretic
pee test > urinalysis
urine test = urinalysis
bladder infection > urine culture
womb = uterus
tying tubes > tubal ligation
birth control implant > contraceptive implant
birth control arm > contraceptive implant
pap test = pap smear
female exam > pelvic exam
well woman > preventive visit | preventive medicine
well child > preventive visit | preventive medicine
well baby > preventive visit infant | preventive medicine infant
well visit > preventive visit | preventive medicine
wellness visit > preventive visit | preventive medicine
wellness exam > preventive visit | preventive medicine
annual physical > preventive visit | preventive medicine
annual exam > preventive visit | preventive medicine
yearly physical > preventive visit | preventive medicine
yearly checkup > preventive visit
physical exam > preventive visit | preventive medicine
physical [adult, annual, child, yearly, year, established, new, sports, school] > preventive visit | preventive medicine
check up = checkup
checkup > preventive visit
office visit = outpatient visit
office visit > office outpatient | office o/p
office visit > office
doctor visit > office visit
clinic visit > office visit
sick visit > office visit
follow up visit > established patient | established office visit
follow-up = followup
return visit > established patient
nurse visit > established patient minimal
hospital visit > hospital inpatient care | subsequent hospital
hospital admission > initial hospital inpatient
hospital follow up > subsequent hospital
rounding > subsequent hospital
hospital rounds > subsequent hospital
er visit > emergency department visit
emergency room = emergency department
house call > home or residence visit | home visit
home visit > home residence
nursing home = nursing facility
phone visit > audio only telemedicine | audio
phone call > telephone | audio only
video visit > telemedicine audio video | audio video
virtual visit > telemedicine | audio video
telephone visit > audio only
virtual check in > brief communication technology
second opinion > consultation
consults = consultation
quit smoking > smoking cessation | tobacco cessation
stop smoking > smoking cessation | tobacco cessation
smoking = tobacco
living will > advance care planning
heart attack = myocardial infarction
heart cath = cardiac catheterization
heart cath > heart catheterization | coronary angiography
open heart surgery > coronary artery bypass | valve replacement
stent = stenting
heart rhythm > ecg
heart monitor > external ecg recording | holter | event monitor
stress test > cardiovascular stress test | exercise stress
treadmill test > cardiovascular stress test
treadmill > cardiovascular stress test
nuclear stress test > myocardial perfusion imaging
chemical stress test > myocardial perfusion | pharmacologic stress
shock heart > cardioversion
pacer = pacemaker
pacemaker check > pacemaker programming | pacemaker interrogation
defib = defibrillator
aneurysm [stomach, belly, aorta] > abdominal aortic aneurysm
blood draw = venipuncture
blood drawn > venipuncture
blood collection = venipuncture
lab draw > venipuncture
finger stick > capillary blood
fingerstick > capillary blood
heel stick > capillary blood
blood count = cbc
blood sugar = glucose
sugar test > glucose
fasting sugar > glucose
blood thinner test > prothrombin time
clotting test > prothrombin time
blood type = abo
blood typing = abo
blood gas = gases blood
cholesterol test > lipid panel
cholesterol panel > lipid panel
kidney test > renal function panel
kidney function > renal function panel
liver test > hepatic function panel
liver function = hepatic function
liver = hepatic
lung = pulmonary
lung test > spirometry | pulmonary function
lung function = pulmonary function
breathing test > spirometry
breathing treatment > nebulizer | airway inhalation treatment
breathing tube > intubation
asthma treatment > nebulizer
thyroid test > tsh
pregnancy test > hcg | gonadotropin chorionic
pregnancy ultrasound > obstetric ultrasound | pregnant uterus
baby ultrasound > obstetric ultrasound | pregnant uterus
prenatal care > antepartum care
delivery > obstetric care delivery
childbirth > vaginal delivery
c section delivery > cesarean delivery
miscarriage > missed abortion | incomplete abortion
spontaneous abortion = miscarriage
newborn = neonate
infant = baby
strep test > streptococcus group a
rapid strep > streptococcus group a detection
throat culture > culture bacterial | streptococcus
flu test > influenza detection | influenza
rapid flu > influenza
flu shot = influenza vaccine
flu = influenza
flu shot high dose > influenza vaccine increased antigen | influenza vaccine high dose
high dose flu > influenza vaccine increased antigen | influenza vaccine high dose
nasal flu > influenza vaccine intranasal
covid = sars-cov-2 = coronavirus
covid = covid-19
covid = sarscov2
covid shot > covid vaccine
covid test > sars-cov-2 detection | covid
covid booster > covid vaccine
pneumonia vaccine > pneumococcal vaccine
shingles = zoster = herpes zoster
chicken pox = varicella
chickenpox = varicella
whooping cough = pertussis
measles = rubeola
german measles = rubella
lockjaw > tetanus
hep a = hepatitis a
hep b = hepatitis b
hep c = hepatitis c
shots > injection | vaccine
jab > vaccine
vaccine shot > vaccine
giving vaccine > immunization administration
vaccine admin = immunization administration
allergy shots > allergen immunotherapy
allergy test > percutaneous allergenic extracts
allergy testing > allergenic extracts percutaneous
skin prick test > percutaneous allergenic extracts
scratch test > percutaneous allergenic extracts
patch test = patch testing
tb test = tuberculosis test
tb skin test = tuberculosis skin test
tb test > tuberculosis skin test
ppd > tuberculosis skin test
tb = tuberculosis
std > chlamydia gonorrhea
std test > chlamydia | gonorrhea
chlamydia gonorrhea > chlamydia | gonorrhea
poop test > occult blood feces | fecal
stool = feces = fecal
stool test > occult blood feces
stool culture = culture stool
worms > ova parasites
lice > ectoparasite
drug test > drug screen presumptive | presumptive drug
drug screen > presumptive drug
urine drug screen > presumptive drug
uds [drug, drugs, presumptive, toxicology] > presumptive drug
tox screen > presumptive drug
alcohol level > alcohol
dna test > genetic
cancer gene test > brca
breast cancer gene > brca
skin tag = acrochordon = skin tags
skin tags = fibrocutaneous tags
warts = verruca
wart removal > destruction benign lesion | destruction wart
genital wart > condyloma
plantar wart > benign lesion destruction
freeze wart > destruction benign lesion
freeze > cryotherapy | cryosurgery
freezing > cryotherapy | cryosurgery
burn off > destruction
mole = nevus
mole removal > excision benign lesion | shaving lesion
mole removed > excision benign lesion
cyst removal > excision benign lesion | excision cyst
skin growth > lesion
lump = mass
boil = furuncle
boil > abscess
pus > abscess
drain abscess > incision drainage abscess
drain > drainage
abscess drainage = incision drainage abscess
abscess [skin, arm, leg, simple, complicated] > incision drainage
spider veins > sclerosing telangiectasia
spider vein > telangiectasia
varicose vein = varicosities
vein stripping > ligation stripping saphenous
vein ablation > endovenous ablation
stitches = suture = laceration repair
cut > laceration
gash > laceration
wound closure = laceration repair
laceration = wound
laceration repair = wound repair
sewing wound > wound repair
glue wound > simple repair
skin graft = skin autograft
splinter > foreign body
splinter removal > foreign body removal
fish hook > foreign body removal
ingrown nail = ingrown toenail
ingrown toenail > nail avulsion | nail matrix excision
toenail = nail
toe nail = nail
toenail clipping > nail trimming | nail debridement
nail clipping > nail trimming
callus = corn
callus trimming > paring corn
blood under nail > subungual hematoma
broken = fracture
broken leg > tibia fracture
broken wrist > distal radius fracture | radial fracture
broken hip > femur fracture | hip fracture
broken ankle > malleolus fracture | ankle fracture
broken toe > toe fracture phalanx
broken bone > fracture
collarbone = clavicle
collar bone = clavicle
shoulder blade = scapula
kneecap = patella
knee cap = patella
shin bone = tibia
shin = tibia
thigh bone = femur
thighbone = femur
hip fracture = femoral neck fracture
hip fracture > proximal femur fracture
heel bone = calcaneus
heel = calcaneus
ankle bone > talus
tailbone = coccyx
breast bone = sternum
breastbone = sternum
jaw = mandible
jawbone = mandible
cheekbone = zygomatic
backbone = spine
spine = vertebral
spinal = spine
back surgery > laminectomy | laminotomy discectomy
back mri > lumbar spine mri
low back = lumbar
lower back = lumbar
mid back > thoracic
neck [spine, mri, xray, ct, fusion, disc] > cervical
slipped disc = herniated disc
herniated disc > discectomy | laminotomy disc
disc = disk
discectomy = diskectomy
hunchback > kyphosis
curved spine > scoliosis
joint replacement = arthroplasty
hip replacement = hip arthroplasty
knee replacement = knee arthroplasty
shoulder replacement = shoulder arthroplasty
partial knee > knee arthroplasty medial or lateral compartment | unicompartmental knee
torn meniscus > meniscectomy | meniscus
meniscus surgery > meniscectomy | meniscus repair
torn rotator cuff > rotator cuff repair
torn acl > anterior cruciate ligament
acl surgery > anterior cruciate ligament reconstruction
acl repair > anterior cruciate ligament
knee injection = injection large joint | arthrocentesis major joint
inj knee > arthrocentesis major joint | large joint injection
knee injection > arthrocentesis major joint | large joint
shoulder injection > arthrocentesis major joint | large joint
hip injection > arthrocentesis major joint | large joint
elbow injection > arthrocentesis intermediate joint
wrist injection > arthrocentesis intermediate joint
ankle injection > arthrocentesis intermediate joint
finger injection > arthrocentesis small joint
toe injection > arthrocentesis small joint
joint aspiration = arthrocentesis
cortisone shot > arthrocentesis | joint injection
cortisone > steroid injection
steroid shot > joint injection
steroid injection > injection
joint tap > arthrocentesis
drain knee > arthrocentesis major joint
fluid off knee > arthrocentesis major joint
trigger finger = tendon sheath incision | trigger finger release
trigger finger > tendon sheath finger
tennis elbow = lateral epicondylitis
golfers elbow > medial epicondylitis
bone spur = exostosis
bunion = hallux valgus
bunion surgery > hallux valgus correction | bunionectomy
hammer toe = hammertoe
clubfoot = talipes
flat foot > pes planus
carpal tunnel surgery > carpal tunnel release | median nerve decompression
carpal tunnel > median nerve carpal tunnel
pinched nerve > neuroplasty | decompression
bone scan = bone imaging
bone density test = bone density
bone marrow test > bone marrow biopsy
epidural [back, steroid, shot] > epidural injection
epidural [labor, delivery, birth] > neuraxial labor analgesia
pain shot > nerve block
nerve block = anesthetic injection nerve
brain scan > ct head | mri brain
head ct = brain ct
brain > head
sleep test = sleep study
sleep study = polysomnography
sleep apnea test > sleep study
shock therapy > electroconvulsive therapy
talk therapy > psychotherapy
counseling > psychotherapy | counseling
therapy session > psychotherapy
family therapy > family psychotherapy
couples therapy > family psychotherapy
group therapy > group psychotherapy
mental health > psychiatric
depression screen > emotional behavioral assessment | depression screening
memory test > cognitive
speech therapy = speech language treatment
swallow test > swallowing evaluation
swallow study > swallowing function
physical therapy evaluation = pt evaluation
exercise therapy > therapeutic exercise
massage = massage therapy
walking training = gait training
hot pack = hot cold packs
ice pack > cold pack
adjustment [chiropractic, spine, spinal, back] > chiropractic manipulative
chiropractor > chiropractic manipulative
back cracking > chiropractic manipulative
needles > acupuncture
diet counseling > medical nutrition therapy
dietitian > medical nutrition therapy
kidney dialysis > hemodialysis
dialysis = hemodialysis
dialysis access > arteriovenous fistula
cancer drug infusion > chemotherapy infusion
chemo infusion > chemotherapy infusion
infusion = infuse
radiation > radiation treatment
gallbladder = cholecyst
gall bladder = gallbladder
gallbladder removal = cholecystectomy
gallbladder surgery > cholecystectomy
gallstone = biliary calculus
appendix removal = appendectomy
appendix surgery > appendectomy
spleen removal = splenectomy
prostate removal = prostatectomy
thyroid removal = thyroidectomy
ovary removal = oophorectomy
testicle removal = orchiectomy
testicle = testis
snip > vasectomy
vasectomy reversal = vasovasostomy
penis = penile
lung removal = pneumonectomy
stomach removal = gastrectomy
colon removal = colectomy
bowel resection = colectomy
bowel resection > enterectomy | colectomy
bowel = intestine
large bowel = colon
large intestine = colon
hernia repair = herniorrhaphy
hernia = herniorrhaphy
groin hernia = inguinal hernia
belly hernia > ventral hernia | anterior abdominal hernia
rupture [inguinal, groin] > hernia
ventral hernia > anterior abdominal hernia
umbilical hernia > anterior abdominal hernia
incisional hernia > anterior abdominal hernia
stomach bypass = gastric bypass
stomach tube > gastrostomy tube
feeding tube > gastrostomy tube | gastrostomy
g tube = gastrostomy tube
ng tube = nasogastric tube
piles = hemorrhoid
hemorrhoid banding > hemorrhoid rubber band ligation
rubber band > ligation
fistula surgery > fistulotomy
bowel prep > colonoscopy
polyp removal > colonoscopy snare | polypectomy
polypectomy > removal polyp | snare
polyp = growth
colonoscopy polyp > colonoscopy snare
screening colonoscopy > colonoscopy diagnostic
colon cancer screening > colonoscopy | colorectal
chest tube = tube thoracostomy
collapsed lung > pneumothorax
belly tap > paracentesis
lymph node = lymph nodes
gland > lymph node
lump in breast > breast mass
breast lump removal > lumpectomy | partial mastectomy
lumpectomy = partial mastectomy
breast implant = breast prosthesis
boob job > breast augmentation
breast reduction = reduction mammaplasty
breast lift = mastopexy
face lift = rhytidectomy
facelift = rhytidectomy
eye lift > blepharoplasty
eyelid surgery > blepharoplasty
liposuction = suction assisted lipectomy
hair removal = epilation
hair transplant = hair graft
tattoo > tattooing
ear piercing = ear piercing
ear pinning > otoplasty
deviated septum > septoplasty
septum surgery > septoplasty
sinus surgery > nasal sinus endoscopy
snoring surgery > uvulopalatopharyngoplasty | palatopharyngoplasty
tongue tie = frenotomy | ankyloglossia
tongue tie > frenotomy | frenulum incision
cleft lip repair = cleft lip
cast > casting
splint = splinting
walking boot > strapping
crutches > gait training
blood clot > thrombosis
leg veins ultrasound > extremity venous duplex
leg ultrasound > extremity venous duplex
neck artery ultrasound > carotid duplex | extracranial duplex
carotid ultrasound = carotid duplex
carotid ultrasound > extracranial arteries duplex
carotid doppler > extracranial arteries duplex
leg bypass > femoral popliteal bypass
after hours > outside regularly scheduled hours
weekend > sunday holiday
interpreter > interactive complexity
supplies > supply
missed abortion = missed abortion
paperwork > special report
forms completion > special report
medical records > special report
home oxygen > oximetry
diabetes test > hemoglobin a1c | glucose
iron test > iron
vitamin d test = vitamin d
testosterone level = testosterone
bed sore = pressure ulcer
bedsore = pressure ulcer
`;
