/** Abbreviations coders type, and what they stand for. Format: `parse-words.ts`. One entry a line; text in our own words. */
export const abbreviations = `
# ways of writing procedures
i&d = incision and drainage = incision drainage
d&c = dilation and curettage = dilation curettage
d&e = dilation and evacuation
t&a = tonsillectomy and adenoidectomy = tonsillectomy adenoidectomy
e/m = evaluation and management
b/l = bilateral
f/u = follow up
s/p = status post
r/o = rule out
h/o = history of
c-section = cesarean
csection = cesarean
orif = open reduction internal fixation
orif > open treatment fracture internal fixation | open treatment fracture
crif > closed treatment fracture
crpp > percutaneous fixation fracture
ex fix = external fixation
exfix = external fixation
orif [fx, fracture] > open treatment internal fixation
closed reduction > closed treatment manipulation | closed treatment with manipulation
open reduction > open treatment
ercp = endoscopic retrograde cholangiopancreatography
egd = esophagogastroduodenoscopy
egd = upper gi endoscopy = upper endoscopy
egd > upper gastrointestinal endoscopy
eus = endoscopic ultrasound
peg = percutaneous endoscopic gastrostomy
peg > gastrostomy tube percutaneous
turp = transurethral resection of prostate = transurethral resection prostate
turbt = transurethral resection of bladder tumor
turbt > bladder tumor resection | bladder tumor fulguration
turbt > cystourethroscopy fulguration tumor
cabg = coronary artery bypass graft = coronary artery bypass
cabg > coronary bypass
pci = percutaneous coronary intervention
pci > coronary stent | coronary angioplasty
ptca = percutaneous transluminal coronary angioplasty
ptca > coronary angioplasty
pta [artery, leg, balloon, vessel, iliac, dialysis] > angioplasty
tavr = transcatheter aortic valve replacement = tavi
tevar = thoracic endovascular aortic repair
evar = endovascular aneurysm repair = endovascular aortic repair
aaa = abdominal aortic aneurysm
picc = peripherally inserted central catheter
cvc = central venous catheter
cvl = central venous catheter
a-line > arterial catheter | arterial line
art line > arterial catheter | arterial line
ecmo = extracorporeal membrane oxygenation
iabp = intra-aortic balloon pump
vad = ventricular assist device
lvad = ventricular assist device
aicd = implantable defibrillator
icd = implantable defibrillator
icd = cardioverter-defibrillator
icd > defibrillator
ppm [insertion, pacemaker, dual, single, generator, lead] > pacemaker
ilr = implantable loop recorder = loop recorder
avf = arteriovenous fistula = av fistula
avg = arteriovenous graft
av [fistula, shunt, graft, malformation, access] > arteriovenous
av [node, block, ablation] > atrioventricular
dvt = deep vein thrombosis = deep venous thrombosis
pe [ct, cta, chest, lung] > pulmonary embolism
vats = video assisted thoracoscopic surgery = thoracoscopy
thora > thoracentesis
para [guidance, abdominal, us, ultrasound] > paracentesis
bal = bronchoalveolar lavage
bal > bronchoscopy lavage
ebus = endobronchial ultrasound
trach = tracheostomy
bronch = bronchoscopy
fess = functional endoscopic sinus surgery
fess > nasal sinus endoscopy
uppp = uvulopalatopharyngoplasty
smr > turbinate submucous resection
pe tubes > tympanostomy | ventilating tube
bmt [tube, ear] > tympanostomy | ventilating tube
myringotomy tube = tympanostomy tube
tah = total abdominal hysterectomy
tah > abdominal hysterectomy
tvh > vaginal hysterectomy
lavh > laparoscopic vaginal hysterectomy
bso = bilateral salpingo-oophorectomy
bso > salpingo-oophorectomy | removal tube ovary
tah bso > total abdominal hysterectomy with removal of tube ovary | total abdominal hysterectomy
leep = loop electrosurgical excision procedure
leep > loop excision cervix | loop electrode
colpo = colposcopy
ecc = endocervical curettage
iud = intrauterine device
btl = bilateral tubal ligation = tubal ligation
btl > tubal ligation | tubal occlusion
vbac = vaginal birth after cesarean = vaginal delivery after previous cesarean
svd > vaginal delivery
nsvd > vaginal delivery
ob = obstetric
gyn = gynecologic
nst [fetal, fetus, pregnancy, ob] > fetal nonstress test
nst > nonstress test
bpp = biophysical profile
cst > contraction stress test
nt > nuchal translucency
ivf = in vitro fertilization
iui = intrauterine insemination
icsi = intracytoplasmic sperm injection
hsg = hysterosalpingography
sis > saline infusion sonohysterography
acl = anterior cruciate ligament
pcl = posterior cruciate ligament
mcl = medial collateral ligament
lcl = lateral collateral ligament
tka = total knee arthroplasty
tkr = total knee arthroplasty = total knee replacement
tha = total hip arthroplasty
thr = total hip arthroplasty = total hip replacement
tsa = total shoulder arthroplasty
rtsa > total shoulder arthroplasty
rcr = rotator cuff repair
slap > superior labrum
dcr [clavicle, shoulder, arthroscopy] > distal clavicle
tfcc = triangular fibrocartilage complex
cmc > carpometacarpal
mcp = metacarpophalangeal
pip > proximal interphalangeal
dip [joint, finger, toe] > distal interphalangeal
mtp = metatarsophalangeal
si joint = sacroiliac joint
tmj = temporomandibular joint
ctr [carpal, hand, wrist, endoscopic] > carpal tunnel release
acdf > anterior cervical discectomy fusion | anterior cervical arthrodesis discectomy
plif > posterior lumbar interbody fusion | posterior interbody lumbar arthrodesis
tlif > posterior lumbar interbody fusion | posterior interbody lumbar arthrodesis
alif > anterior lumbar interbody fusion | anterior interbody lumbar arthrodesis
scs > spinal cord stimulator | spinal neurostimulator
tpi = trigger point injection
tfesi > transforaminal epidural injection
esi > epidural steroid injection | epidural injection
lesi > lumbar epidural injection
cesi > cervical epidural injection
mbb > facet joint injection | medial branch block
rfa [spine, lumbar, facet, cervical, medial, nerve, si] > facet joint nerve destruction
rfa [vein, saphenous, varicose] > radiofrequency endovenous ablation
rfa = radiofrequency ablation
evlt > endovenous laser ablation
evla = endovenous laser ablation
vns > vagus nerve stimulator
dbs > deep brain stimulator
tens = transcutaneous electrical nerve stimulation
lp = lumbar puncture = spinal tap
evd > ventricular drain
vp shunt = ventriculoperitoneal shunt
icp > intracranial pressure
fna = fine needle aspiration
fnab = fine needle aspiration biopsy
fb = foreign body
fbr > foreign body removal
bx = biopsy
bxs = biopsy
fx = fracture
dx = diagnostic
tx = treatment
rx = prescription
hx = history
sx = surgery
injs = injection
lac = laceration
lap = laparoscopic = laparoscopy
lig = ligation
recon = reconstruction
excis = excision
exc = excision
rem = removal
rmvl = removal
remvl = removal
repl = replacement
replc = replacement
insj = insertion
insrt = insertion
repr = repair
rpr => repair
rev [arthroplasty, revision, knee, hip, stoma, graft] > revision
anes = anesthesia
anesth = anesthesia
mac [anesthesia, anes, sedation] > monitored anesthesia
us = ultrasound
u/s = ultrasound
usg = ultrasound
sono = ultrasound
sonogram = ultrasound
sonography = ultrasound
echography = ultrasound
doppler = duplex
cxr = chest xray
kub > abdomen xray
axr > abdomen xray
xr = xray
x ray = xray
radiograph = xray
radiologic exam = xray
radiologic examination = xray
film = xray
plain film = xray
roentgenogram = xray
ct = computed tomography
cat scan = ct scan
ct scan = ct
cat scan = ct
computerized tomography = ct
cta = ct angiography = computed tomographic angiography
ct angio = ct angiography
mri = magnetic resonance imaging
mri = mr imaging
mra = magnetic resonance angiography
mr angio = mra
mrcp > mri abdomen
mrv > mra head
nmr = mri
pet = positron emission tomography
pet scan = pet
pet ct = pet with ct
spect = single photon emission computed tomography
mpi [spect, stress, nuclear, heart, cardiac] > myocardial perfusion imaging
nuc = nuclear
nuke > nuclear
dexa = dual energy absorptiometry = dxa
dexa = bone density
dxa = bone density
vcug = voiding cystourethrogram
vcug > urethrocystography voiding
ivp = intravenous pyelogram
ivp > urography intravenous
ugi [xray, series, swallow, barium, fluoro] > upper gi series
ugi = upper gi
sbft = small bowel follow through
mammo = mammography
mammogram = mammography
ductogram = galactogram
dsa > angiography digital
fluoro = fluoroscopy
fluoroscopic = fluoroscopy
simulation > radiation simulation
imrt = intensity modulated radiation
igrt = image guidance radiation
sbrt = stereotactic body radiation
srs > stereotactic radiosurgery
xrt = radiation therapy
rt [therapy, radiation, oncology] > radiation treatment
hdr > high dose rate brachytherapy
hida = hepatobiliary imaging
vq scan > lung ventilation perfusion
v/q > ventilation perfusion
gi = gastrointestinal
gu = genitourinary
ent = otolaryngology
cv = cardiovascular
cns = central nervous system
csf = cerebrospinal fluid
ua = urinalysis
bp = blood pressure
abpm = ambulatory blood pressure monitoring
abi = ankle brachial index
abi > extremity arterial study noninvasive
pvr = post-void residual
bcg > bladder instillation
eswl = extracorporeal shock wave lithotripsy
eswl > lithotripsy shock wave
pcnl = percutaneous nephrolithotomy = percutaneous nephrostolithotomy
urs [stone, ureter, laser, stent] > ureteroscopy
cysto = cystoscopy = cystourethroscopy
uds = urodynamic
bph = benign prostatic hyperplasia
holep > laser enucleation prostate
psa = prostate specific antigen
trus = transrectal ultrasound
hd [dialysis, kidney, esrd] > hemodialysis
capd > peritoneal dialysis
esrd = end stage renal disease
cpap = continuous positive airway pressure
bipap > positive airway pressure
pft = pulmonary function test
pft > spirometry
fvc > vital capacity
dlco = diffusing capacity
feno = nitric oxide
psg = polysomnography
psg > sleep study
hst > home sleep study
mslt = multiple sleep latency test
emg = electromyography
ncs = nerve conduction study
ncv = nerve conduction study
emg ncs = electromyography nerve conduction
eeg = electroencephalogram
veeg > eeg video
ssep = somatosensory evoked potential
vep = visual evoked potential
baer > auditory evoked potential
abr = auditory evoked potential = auditory brainstem response
vng > vestibular test
eng > vestibular test
oae = otoacoustic emissions
oct = optical coherence tomography
vf > visual field
iol = intraocular lens
phaco = phacoemulsification
phaco > cataract removal
prk > keratectomy
lasik > keratomileusis
slt > laser trabeculoplasty
alt [trabeculoplasty, laser, eye, glaucoma] > laser trabeculoplasty
yag > laser capsule | yag laser
ppv [vitrectomy, eye, retina] > pars plana vitrectomy
prp [laser, retina, eye] > panretinal photocoagulation
prp > platelet rich plasma
tte = transthoracic echocardiography
tee = transesophageal echocardiography
echo = echocardiography = echocardiogram
ekg = ecg = electrocardiogram
electrocardiography = electrocardiogram
ett > exercise stress test
gxt > exercise stress test
cath = catheterization
lhc = left heart catheterization
rhc = right heart catheterization
left heart cath = left heart catheterization
ep [study, ablation, comprehensive, heart, cardiac] > electrophysiologic
afib = atrial fibrillation
svt = supraventricular tachycardia
cpr = cardiopulmonary resuscitation
cvd > cardiovascular
pvd > peripheral vascular
pad [revascularization, leg, atherectomy, artery] > peripheral artery
cgm = continuous glucose monitoring
rpm = remote physiologic monitoring
rtm = remote therapeutic monitoring
ccm = chronic care management
pcm = principal care management
tcm = transitional care management
acp = advance care planning
bhi = behavioral health integration
cocm = collaborative care management
awv > annual wellness visit | preventive visit
mdm = medical decision making
est = established
estab = established
np [visit, office, level, outpatient, patient] > new patient
pt/inr = prothrombin time
pt > prothrombin time | physical therapy
ptt = partial thromboplastin time
aptt = partial thromboplastin time
inr > prothrombin time
ot > occupational therapy
st [therapy, speech] > speech therapy
slp = speech language
evaluation = eval
re-eval = reevaluation
reval = reevaluation
mgmt = management
mgt = management
svcs = service
hosp = hospital
inpt = inpatient
ip = inpatient
outpt = outpatient
op [visit, office, hospital, level] > outpatient
o/p = outpatient
i/p = inpatient
obs = observation
subq = subsequent
subsq = subsequent
subseq = subsequent
init = initial
initl = initial
adm = admission
admit = admission
h&p > initial hospital
dc [hospital, summary, day, planning] > discharge
d/c = discharge
disch = discharge
er = emergency department
ed = emergency department
eds > emergency department
icu > critical care
nicu > neonatal critical care | neonatal intensive care
picu > pediatric critical care
snf = nursing facility = skilled nursing facility
nh > nursing facility
alf > home or residence
pcp > primary care
e-visit = online digital
evisit = online digital
psych = psychiatric
psych = psychotherapy
psychotx = psychotherapy
psytx = psychotherapy
ect = electroconvulsive therapy
tms = transcranial magnetic stimulation
cbt > psychotherapy
aba > adaptive behavior treatment
neuropsych = neuropsychological
sud > substance use
sbirt > alcohol substance screening brief intervention
imm admin = immunization administration
imm = immunization
vacc = vaccine
vax = vaccine
vaccination = vaccine
iv = intravenous
iv push = intravenous push
iv infusion = intravenous infusion
im = intramuscular
sq [injection, inj, infusion] > subcutaneous
subcu = subcutaneous
subcut = subcutaneous
id [injection, test, allergy] > intradermal
po = oral
hydration = iv fluid
chemo = chemotherapy
nebs = nebulizer
abg = arterial blood gas
abg > blood gas
o2 sat = oximetry
spo2 = oximetry
pulse ox = oximetry
hbo = hyperbaric oxygen
npwt = negative pressure wound therapy
wound vac = negative pressure wound therapy
omt = osteopathic manipulation
cmt = chiropractic manipulation
mnt = medical nutrition therapy
dsmt > diabetes self management
ther ex = therapeutic exercise
therex = therapeutic exercise
estim = electrical stimulation
e-stim = electrical stimulation
neuro re-ed = neuromuscular reeducation
nmr [therapy, reeducation, pt] > neuromuscular reeducation
adl = activities of daily living
dme > orthotic
afo > orthotic
# body
abd = abdomen = abdominal
abdo = abdomen
ext [upper, lower, xray, mri, ct] > extremity
le [xray, duplex, venous, arterial, mri, bypass, angioplasty] > lower extremity
ue [xray, duplex, venous, arterial, mri] > upper extremity
lue > upper extremity
rle > lower extremity
lle > lower extremity
rue > upper extremity
lx [spine, mri, xray] > lumbar
cx [spine, biopsy] > cervical
c-spine = cervical spine
t-spine = thoracic spine
l-spine = lumbar spine
ls spine = lumbosacral spine = lumbar spine
cspine = cervical spine
lspine = lumbar spine
tspine = thoracic spine
uri > respiratory
uti > urine
lt = left
rt = right
bil = bilateral
bilat = bilateral
unilat = unilateral
ant = anterior
prox = proximal
dist = distal
lat [ligament, view, epicondyle, approach] > lateral
med [epicondyle, meniscus, branch, nerve] > medial
sup [sinus, vena] > superior
inf [turbinate, vena] > inferior
max [sinus] > maxillary
mand > mandible
peds = pediatric
nb > newborn
yo = year
addl = additional
add on = additional
ea = each
eq > equipment
w contrast = with contrast
wo contrast = without contrast
w dye = with contrast
contrast = dye
wwo = without with
comp [metabolic, panel, eye, exam] > comprehensive
compl = complete
complx = complex
interm = intermediate
intermed = intermediate
ltd = limited
lmtd = limited
lo [mdm, level, office, visit, est, new, ed, eval] > low
min [visit, established] > minimal
sep proc > separate procedure
nos = unspecified
unlist = unlisted
unlstd = unlisted
1st = first = initial
2nd = second
3rd = third
xtra > additional
ptosis = blepharoptosis
avm = arteriovenous malformation
bka = below knee amputation
bka > amputation leg tibia fibula
aka > amputation thigh femur
tma > transmetatarsal amputation
ffp > frozen plasma
prbc > red cell transfusion
ivig = immune globulin intravenous
rhogam = rho immune globulin
botox = botulinum = chemodenervation
ia > intra-articular
tib = tibia
fib [fracture, fx] > fibula
tib fib = tibia fibula
mt [fracture, fx] > metatarsal
mc [fracture, fx] > metacarpal
drf > distal radius fracture
hwr > implant removal
roh > implant removal
hw [removal] > implant
flex [sig, sigmoidoscopy, bronch, laryngoscopy, cysto] > flexible
flex sig = flexible sigmoidoscopy
sig [flex] > sigmoidoscopy
chole = cholecystectomy
appy = appendectomy
lap chole = laparoscopic cholecystectomy
lap appy = laparoscopic appendectomy
hemi > hemicolectomy
nissen > fundoplication
ihr > inguinal hernia repair
vhr > ventral hernia repair
tapp > laparoscopic inguinal hernia
tep > laparoscopic inguinal hernia
slnb > sentinel lymph node biopsy
slnbx > sentinel node biopsy
alnd > axillary lymph node dissection
mrm > modified radical mastectomy
bcs > partial mastectomy
diep > breast free flap
tram > breast flap
ftsg = full thickness skin graft = full thickness graft
stsg = split thickness skin graft = split thickness graft
ak = actinic keratosis
aks = actinic keratosis
sk = seborrheic keratosis
bcc > malignant lesion | basal cell
scc > malignant lesion | squamous cell
ln2 > cryotherapy | liquid nitrogen
ed&c > destruction malignant lesion
edc > destruction malignant lesion curettage
`;
