/** Words of the trade that mean the same thing. Format: `parse-words.ts`. */
export const synonyms = `
# procedures and what they do
excision = excise = removal
removal = taking out
resection = excision
ectomy > excision
repair = suture
revision = revise
reconstruction = repair reconstruction
replacement = exchange
insertion = placement
implant = implantation
implantation = placement
incision = opening
release = decompression
drainage = draining
aspiration = aspirate
aspiration = puncture aspiration
destruction = ablation
ablation = destroy
cautery = cauterization
cautery = electrocautery
fulguration = cautery
cryotherapy = cryosurgery
cryo = cryotherapy
cryo > freezing | cryosurgery
curettage = scraping
debridement = cleaning
debride = debridement
biopsy = tissue sample
biopsies = biopsy
exploration = explore
amputation = disarticulation
arthrodesis = fusion
spinal fusion = arthrodesis spine
lumbar fusion > lumbar arthrodesis
cervical fusion > cervical arthrodesis
reduction = manipulation
internal fixation = hardware
pinning = percutaneous skeletal fixation
pinning > percutaneous fixation
nailing = intramedullary implant
removal of hardware = removal of implant
ostectomy = excision of bone
osteotomy = bone cut
laminectomy = laminotomy
laminectomy = decompression
tenotomy = tendon incision
tenotomy > tendon cut
tendon repair = tenorrhaphy
tenosynovectomy > tendon sheath
tenolysis > tendon freeing
fasciotomy = compartment release
synovectomy = synovium removal
meniscectomy = meniscus removal
meniscus repair = meniscal repair
meniscus = meniscal
meniscectomy > meniscus
chondroplasty = cartilage shaving
cartilage shaving > debridement articular cartilage
loose body = foreign body
acromioplasty = subacromial decompression
rotator cuff = cuff
biceps tenodesis = long tendon biceps
arthrocentesis = joint injection
bursa injection > arthrocentesis
arthroplasty = replacement
arthroscopy = arthroscopic
arthroscopic = scope
endoscopic = endoscopy
endoscopy = scope
thoracoscopic = thoracoscopy
hysteroscopic = hysteroscopy
keyhole = laparoscopic
minimally invasive > laparoscopic | percutaneous
robot assisted = robotic
laparotomy = open abdomen
lysis of adhesions = adhesiolysis
adhesiolysis = enterolysis
anastomosis = connection
bypass = shunt
ostomy = colostomy
colostomy takedown = closure of enterostomy
ileostomy = stoma
banding = band ligation
band ligation = ligation
ligation = tying
occlusion = closure
embolization = occlusion
clipping = ligation
dilation = dilatation
balloon = dilation
stent placement = stent
stent insertion = stent
stent removal = stent
snare = wire loop
snare > loop
hot biopsy = biopsy forceps
hot biopsy > hot forceps
control of bleeding = hemostasis
tattoo [colon, colonoscopy, egd, injection] > submucosal injection
submucosal injection = injection
foreign body removal = removal of foreign body
colonoscopy = colon endoscopy
sigmoidoscopy = sigmoid endoscopy
proctosigmoidoscopy = rigid sigmoidoscopy
anoscopy = anal endoscopy
enteroscopy = small bowel endoscopy
laryngoscopy = larynx endoscopy
nasal endoscopy = nose endoscopy
nasopharyngoscopy = nasopharynx endoscopy
bronchoscopy = airway endoscopy
mediastinoscopy = mediastinum
ureteroscopy = ureter endoscopy
ureteroscopy > cystourethroscopy ureteroscopy
ureteral stent = ureter stent
ureteral = ureter
urethral = urethra
vesical = bladder
catheter = tube
catheterization = catheter
bladder catheter = urinary catheter
straight cath > bladder catheter non-indwelling | straight catheter
lithotripsy = stone breaking
cystourethroscopy = bladder endoscopy
nephrectomy = kidney removal
oophorectomy = ovariectomy
salpingectomy = tube removal
salpingo-oophorectomy = removal of tube and ovary
myomectomy = fibroid removal
fibroid = leiomyoma = myoma
endometrial ablation = endometrium ablation
endometrial biopsy = endometrial sampling
endometrial = endometrium
cerclage = cervical suture
colporrhaphy = vaginal repair
cystocele = anterior colporrhaphy
rectocele = posterior colporrhaphy
prolapse repair = colpopexy
sling [urinary, incontinence, bladder, vaginal, stress, midurethral] > sling operation stress incontinence
hysterectomy = uterus removal
cesarean = cesarean delivery
amnio = amniocentesis
cvs [chorionic, villus, sampling] > chorionic villus sampling
induction > labor
antepartum = prenatal
postpartum = after delivery
abortion = pregnancy termination
ectopic = ectopic pregnancy
episiotomy = vaginal repair
circumcision = foreskin
orchiopexy = undescended testis
hydrocelectomy = hydrocele excision
vasectomy = vas deferens
varicocelectomy = varicocele
thyroidectomy = thyroid excision
thyroid lobectomy = lobectomy thyroid
parathyroidectomy = parathyroid excision
adrenalectomy = adrenal excision
craniotomy = craniectomy
skull = cranial
shunt = csf shunt
nerve stimulator = neurostimulator
stimulator = neurostimulator
spinal cord stimulator = neurostimulator spinal
pain pump > infusion pump intrathecal
pump = infusion pump
baclofen pump > implantable infusion pump
epidural steroid injection = epidural injection
epidural injection > injection epidural interlaminar
transforaminal = foraminal epidural
facet injection = facet joint injection
facet = paravertebral facet
facet = zygapophyseal
medial branch = facet nerve
neurolysis = nerve destruction
rhizotomy = nerve destruction
chemodenervation = botulinum injection
occipital nerve = greater occipital
sciatic nerve block = sciatic nerve
trigger point = muscle injection
tendon injection > tendon sheath injection
tendon sheath = ligament injection
ganglion cyst = ganglion
# eye, ear
cataract = lens
cataract extraction = cataract removal
lens implant = intraocular lens
retina = retinal
retinal detachment repair = retinal detachment
vitrectomy = vitreous removal
intravitreal injection = vitreous injection
eylea shot > intravitreal injection
glaucoma surgery = trabeculectomy
trabeculectomy = glaucoma filtering
strabismus = eye muscle
eye muscle surgery > strabismus
chalazion = eyelid lesion
tear duct = lacrimal
tear duct probing > nasolacrimal duct probing
punctal plug = punctum plug
eyelid droop > blepharoptosis
corneal transplant = keratoplasty
cornea = corneal
pterygium = eye growth
mastoid = mastoidectomy
cochlear implant = cochlear device
cerumen = impacted cerumen
tympanoplasty = eardrum repair
adenoidectomy = adenoid removal
tonsillectomy = tonsil removal
turbinate = turbinates
turbinate reduction > turbinate ablation | turbinate submucous resection
nasal = nose
septoplasty = septum
nasal cautery > nasal hemorrhage cautery
epistaxis = nasal hemorrhage
epistaxis = nasal bleeding
sinusotomy = sinus opening
maxillary antrostomy = maxillary sinus
ethmoidectomy = ethmoid
# vessels and heart
vein = venous
aorta = aortic
angiography = angiogram
angiogram = arteriogram
venogram = venography
angioplasty = balloon angioplasty
atherectomy = plaque removal
thrombectomy = clot removal
endarterectomy = plaque removal
carotid = carotid artery
varicose vein ablation = endovenous ablation
saphenous = saphenous vein
sclerotherapy = sclerosant injection
coronary angiogram = coronary angiography
coronary angiography > catheter placement coronary
cardiac catheterization = heart catheterization
pacemaker insertion = pacemaker implantation
dual chamber pacemaker = pacemaker atrial and ventricular
dual chamber = atrial and ventricular
dual chamber = dual lead
battery change = generator replacement
battery change > generator removal replacement
generator change = generator replacement
pulse generator = generator
leads = electrode
cardioversion = electrical conversion arrhythmia
echo complete = echocardiogram complete
stress echo = stress echocardiogram
valve replacement = valve
mitral = mitral valve
avr = aortic valve replacement
mvr = mitral valve replacement
central venous catheter = central line
central venous = central line
dialysis catheter > tunneled catheter
port removal = central venous access device removal
port placement = port insertion
transfusion = blood transfusion
bone marrow aspiration = bone marrow aspirate
stem cell = progenitor cell
# imaging
imaging = scan
with contrast = contrast
without contrast = no contrast
noncontrast = without contrast
non-contrast = without contrast
unenhanced = without contrast
enhanced = with contrast
pre and post contrast = without with contrast
one view = single view
pa and lateral > 2 views
ap and lateral > 2 views
lumbosacral = lumbar
hip xray = hip
foot = feet
brain mri = mri brain
sella = pituitary
iac > internal auditory canal
neck soft tissue = soft tissue neck
renal ultrasound = kidney ultrasound
renal ultrasound > retroperitoneal ultrasound
ruq ultrasound > abdominal ultrasound limited
transvaginal = vaginal ultrasound
transvaginal = endovaginal
tvus = transvaginal ultrasound
tv us = transvaginal ultrasound
pelvic ultrasound = pelvis ultrasound
pelvic = pelvis
testicular ultrasound > scrotum ultrasound
scrotal = scrotum
scrotal ultrasound = scrotum ultrasound
breast ultrasound = ultrasound breast
ultrasound guidance = ultrasonic guidance
us guidance = ultrasound guidance
ct guidance = guidance ct
3d mammogram = tomosynthesis
3d mammo > tomosynthesis
tomo = tomosynthesis
screening mammogram = screening mammography
diagnostic mammogram = diagnostic mammography
low dose ct = lung cancer screening
ldct = lung cancer screening ct
coronary calcium = calcium score
calcium score > coronary calcium ct
myelogram = myelography
arthrogram = arthrography
swallow xray = esophagram
barium swallow = esophagram
barium swallow > esophagus contrast
barium enema = colon contrast
upper gi series = upper gi tract
modified barium swallow > swallowing function
nuclear medicine = nuclear
bone scan whole body = bone imaging whole body
thyroid uptake = thyroid imaging
# E/M, therapy, medicine
level 1 [established, office, visit] > minimal
level 1 [ed, emergency] > may not require physician
level 2 [established, new, office, visit, ed, emergency, outpatient, clinic] > straightforward
level 3 [established, new, office, visit, ed, emergency, outpatient, clinic, consult, consultation, home] > low
level 4 [established, new, office, visit, ed, emergency, outpatient, clinic, consult, consultation, home] > moderate
level 5 [established, new, office, visit, ed, emergency, outpatient, clinic, consult, consultation, home] > high
level 1 [hospital, inpatient, initial, subsequent, admission, observation] > straightforward low | straightforward
level 2 [hospital, inpatient, initial, subsequent, admission, observation] > moderate
level 3 [hospital, inpatient, initial, subsequent, admission, observation] > high
level four = level 4
lvl = level
outpatient = office
new patient = new
established patient = established
inpatient = hospital
initial hospital = admission
subsequent hospital = hospital follow up
hospital discharge = discharge day
discharge day management > hospital discharge
prolonged service = prolonged
critical care = critically ill
preventive medicine = preventive visit
preventive = periodic comprehensive
preventive visit [new] > initial comprehensive preventive
transitional care = after discharge
chronic care = chronic conditions
remote monitoring = remote physiologic monitoring
smoking cessation = tobacco cessation
smoking cessation > tobacco use counseling
alcohol screening > alcohol substance abuse
psychotherapy = therapy session
psychiatric evaluation = psychiatric diagnostic evaluation
psych eval = psychiatric diagnostic evaluation
intake = diagnostic evaluation
crisis = psychotherapy crisis
vaccine = immunization
immunization administration = vaccine administration
influenza vaccine = flu vaccine
preservative free = prsv free
quadrivalent = iiv4
trivalent = iiv3
ppsv23 = pneumococcal polysaccharide
pcv13 = pneumococcal conjugate 13
pcv15 = pneumococcal conjugate 15
pcv20 = pneumococcal conjugate 20
pcv20 = pneumococcal 20 valent
pcv21 = pneumococcal conjugate 21
tdap = tetanus diphtheria acellular pertussis
tdap = tetanus diphtheria pertussis
dtap = diphtheria tetanus acellular pertussis
td [vaccine, adult, shot, tetanus, booster] > tetanus diphtheria
mmr = measles mumps rubella
mmrv = measles mumps rubella varicella
ipv = poliovirus inactivated
polio = poliovirus
hib = haemophilus influenzae b
hib = hemophilus influenza b
menacwy = meningococcal conjugate
menb = meningococcal b
hepb = hepatitis b
hepa = hepatitis a
hepatitis b vaccine = hepb
therapeutic injection > injection drug subcutaneous intramuscular
im injection > therapeutic injection intramuscular
injection of medication > therapeutic injection
intramuscular injection > therapeutic prophylactic diagnostic injection
infusion first hour = infusion initial hour
additional hour = each additional hour
hydration first hour = hydration initial
chemotherapy = antineoplastic
nebulizer = inhalation treatment
spirometry = breathing capacity
bronchodilator = before and after
oximetry = oxygen saturation
ventilator = ventilation management
ventilator = vent
audiogram = audiometry
audiometry = hearing test
tympanometry = middle ear test
visual field = perimetry
refraction = refractive state
fundus photo = fundus photography
occupational therapy evaluation > ot evaluation
manual therapy = joint mobilization
therapeutic activities = functional activities
therapeutic exercise = exercises
gait training = walking
aquatic therapy = water exercise
paraffin = paraffin bath
traction = mechanical traction
iontophoresis = drug current
wound care > debridement
selective debridement = active wound care
osteopathic = osteopathic manipulative
chiropractic = spinal manipulation
acupuncture = needle
moderate sedation = conscious sedation
dialysis = esrd
peritoneal dialysis = dialysis other than hemodialysis
allergen immunotherapy = allergy injection
allergy immunotherapy = allergen immunotherapy
nerve conduction = nerve conduction studies
needle emg = needle electromyography
eeg = brain waves
sleep study = sleep testing
genetic counseling = genetics
nutrition therapy = nutrition counseling
diabetes education = self-management training
developmental screening = developmental test
telephone = audio only
physician standby = standby
anesthesia = anesthetic
epidural labor = neuraxial labor
cataract anesthesia = anesthesia lens
anesthesia colonoscopy > anesthesia lower intestinal endoscopic
anesthesia egd > anesthesia upper gastrointestinal endoscopic
# skin and soft tissue
lesion = growth
benign lesion = benign
skin lesion = lesion
skin cancer = malignant lesion
cancer = malignant
tumor = neoplasm
tumor = mass
lipoma = subcutaneous tumor
soft tissue mass = soft tissue tumor
actinic keratosis = premalignant lesion
premalignant = actinic keratosis
precancer = premalignant
punch biopsy = punch
shave biopsy = tangential biopsy
shave biopsy > tangential
shave removal = shaving
excisional biopsy = incisional biopsy
seborrheic keratosis = benign lesion
molluscum = molluscum contagiosum
keloid = scar
pilonidal = pilonidal cyst
sebaceous cyst > benign lesion
epidermal cyst > benign lesion
abscess = collection
hematoma = blood collection
seroma = fluid collection
burn = burns
dressing change > dressings
nail avulsion = nail removal
onychomycosis > nail debridement
paronychia > incision drainage
matrixectomy = nail matrix
matricectomy = nail matrix
flap = tissue transfer
advancement flap > adjacent tissue transfer
rotation flap > adjacent tissue transfer
z-plasty > adjacent tissue transfer
local flap > adjacent tissue transfer
simple closure = simple repair
complex closure = complex repair
eyelid repair > blepharoplasty
stereotactic biopsy = stereotactic guidance
wire localization > localization device
clip placement > localization device
mastectomy = breast removal
tissue expander = expander
breast reconstruction = breast
sentinel node = sentinel lymph node
lymphadenectomy = lymph node dissection
lymphadenectomy = lymph node removal
# bones
distal radius fracture > radius distal fracture
distal radial = distal radius
radial = radius
ulnar = ulna
femoral = femur
tibial = tibia
fibular = fibula
humeral = humerus
phalanx = phalangeal
finger = phalanx hand
toe = phalanx foot
metacarpal = hand bone
malleolus = ankle
ankle fracture = malleolus fracture
trimalleolar = three malleoli
bimalleolar = two malleoli
patellar = patella
clavicle = clavicular
rib fracture = rib
vertebra = vertebral body
compression fracture = vertebral fracture
vertebroplasty = vertebral cement
pelvic ring = pelvis
total hip = hip arthroplasty
hemiarthroplasty = partial hip
bunionectomy = hallux valgus correction
hallux = great toe
great toe = big toe
hammertoe = hammertoe correction
plantar = sole
cast application = casting
short arm = forearm
short leg = below knee
long leg = thigh
long arm = upper arm
amputation toe = toe amputation
osteomyelitis > bone infection
carpal = wrist
# how plain wording says what the trade says
bilateral = both
lower extremity = leg
upper extremity = arm
extremity = limb
extremity > arm | leg
lower extremity > hip | knee | ankle | foot
upper extremity > shoulder | elbow | wrist | hand
nonobstetric = not pregnancy
nonobstetric > without pregnancy | not childbirth
non obstetric = nonobstetric
unattended = without constant attendance
vessel > artery
single vessel > 1 artery
transluminal > through skin
percutaneous = through skin
percutaneous > needle
transurethral = through urethra
transvaginal = through vagina
vaginal = through vagina
transoral = through mouth
intermediate repair = layered closure
simple repair = one-layer closure
therapeutic > treatment
prophylactic > preventive
cessation > quitting
administration = giving
supervision and interpretation > reading
interpretation = reading
interpretation = report
additional = further
each additional = each further
greater than = over
more than = over
less than = under
younger than = under
or more = and over
surveillance > follow
resuscitation > revive
evacuation = emptying
obstruction = blockage
occlusion = blockage
stenosis = narrowing
stricture = narrowing
fracture = break
dislocation = out of joint
perforation = hole
repositioning = moving
replantation = reattach
transplantation = transplant
harvest = taking
autograft = own skin
allograft = donor
donor = cadaver
congenital = birth defect
acquired = later
recurrent = again
subsequent = later
repeat = again
separate procedure = operation by itself
unspecified = any other
unlisted = no other code
`;
