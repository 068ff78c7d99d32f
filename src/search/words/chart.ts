/**
 * Words of the chart, the operating list and the schedule: how procedures are clipped by those who book,
 * dictate and bill them, by specialty. Format: `parse-words.ts`. One entry a line; text in our own words.
 */
export const chart = `
# bones and joints
im nail = intramedullary nail = intramedullary implant
im nail > nail marrow | intramedullary
im rod > nail marrow | intramedullary implant | intramedullary nail
imn > nail marrow | intramedullary implant | intramedullary nail
nailing > nail marrow | intramedullary implant
dhs > plate screw proximal femur | dynamic hip screw
cephalomedullary > intertrochanteric intramedullary | intertrochanteric nail
cmn > cephalomedullary nail
plate screws > open treatment internal fixation | internal fixation
hardware = implant
hardware removal > implant removal deep | removal of implant | buried hardware
remove hardware > implant removal deep | hardware removal | removal implant
hardware > buried hardware
pins out > implant removal | removal pin
both bone forearm > radius and ulna shaft
lat mal > lateral malleolus | distal fibula
lateral mal > lateral malleolus | distal fibula
med mal > medial malleolus
broken ankle both sides > bimalleolar
jones fx > metatarsal fracture
jones fracture > metatarsal fracture
lisfranc > tarsometatarsal
tmt > tarsometatarsal
prox humerus = proximal humerus
smith fracture > distal radius fracture
bennett > thumb carpometacarpal fracture
gamekeeper > ulnar collateral ligament thumb
skier thumb > ulnar collateral ligament thumb
mallet finger > extensor tendon distal
jersey finger > flexor tendon
nursemaid > radial head subluxation
tommy john > elbow ulnar collateral ligament
cam > femoroplasty
pincer > acetabuloplasty
loa > lysis of adhesions
oats > osteochondral graft
microfx = microfracture
ucl > ulnar collateral ligament
mpfl > patella dislocation reconstruction | patellofemoral ligament
hto > tibial osteotomy
cmc arthroplasty > interposition arthroplasty carpometacarpal | carpometacarpal arthroplasty
lrti > interposition arthroplasty carpometacarpal
cubital tunnel > ulnar nerve elbow
cubital tunnel release > ulnar nerve elbow neuroplasty | ulnar nerve elbow
dequervain > tendon sheath extensor compartment
torn achilles > ruptured achilles repair | achilles tendon repair
fix torn > repair
fix = repair
sad > subacromial decompression | acromioplasty
dce > distal clavicle excision
mua > manipulation under anesthesia
frozen shoulder > manipulation shoulder anesthesia
pop back in > dislocation closed treatment
put back in > dislocation closed treatment
out of place > dislocation
torn > rupture | ruptured | tear
pjk > kyphosis
psf > posterior segmental instrumentation | posterior fusion
psif > posterior segmental instrumentation | posterior fusion
pcf > posterior cervical fusion | arthrodesis posterior cervical | fusion cervical posterior
asf > anterior arthrodesis | anterior fusion
tlif > posterior interbody combined lumbar | posterior interbody posterolateral lumbar
xlif > anterior interbody lumbar arthrodesis | lateral lumbar interbody fusion
dlif > anterior interbody lumbar arthrodesis
olif > anterior interbody lumbar arthrodesis
lami = laminectomy
hemilami > laminotomy
microdisc > laminotomy disc lumbar | discectomy lumbar
microdiscectomy > laminotomy disc | discectomy
redo > reexploration | revision | reoperation
pedicle screw > posterior segmental instrumentation
cage > interbody device | intervertebral device
stenosis [lumbar, cervical, spine, laminectomy, lami] > laminectomy | decompression
cast off > cast removal
boot [walking, cast] > walking boot
ace wrap > strapping
buddy tape > strapping finger toe
# levels of the spine, beside what is done there
c1 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c2 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c3 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c4 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c5 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c6 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
c7 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > cervical
t1 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t2 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t3 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t4 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t5 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t6 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t7 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t8 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t9 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t10 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t11 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
t12 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > thoracic
l1 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > lumbar
l2 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > lumbar
l3 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > lumbar
l4 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > lumbar
l5 [facet, mbb, medial, branch, esi, tfesi, epidural, transforaminal, interlaminar, block, rfa, ablation, fusion, laminectomy, lami, laminotomy, foraminotomy, discectomy, disc, hnp, stenosis, decompression, corpectomy, vertebroplasty, kyphoplasty, kypho] > lumbar
# nerves and pain
spg > sphenopalatine ganglion
gon > greater occipital nerve
lfcn > peripheral nerve block
genicular = genicular nerve
si joint rfa > sacroiliac radiofrequency | sacroiliac nerve destruction
itb > intrathecal pump | intrathecal
itb pump > intrathecal pump | drug infusion pump implant
pain pump > intrathecal pump | drug infusion pump | infusion pump implant
caudal > lumbar sacral epidural | caudal epidural
ilesi > interlaminar epidural injection
nerve burn > nerve destruction | radiofrequency ablation
nerve burning > nerve destruction | radiofrequency ablation
nerve ablation = nerve destruction
back injection > epidural injection | facet joint injection
evd placement > ventricular catheter | burr hole ventricular | twist drill ventricular
sdh > subdural hematoma
crani = craniotomy
crani > intracranial
onc > tumor
blood patch = epidural blood patch
iom > intraoperative neurophysiology monitoring | intraoperative monitoring
ionm > intraoperative neurophysiology monitoring | intraoperative monitoring
# ear, nose, throat, airway
mdl > microlaryngoscopy | direct laryngoscopy microscope
dl > direct laryngoscopy
septo = septoplasty
turb > turbinate
max [antrostomy, fess, sinus, balloon] > maxillary
balloon sinus > sinus dilation balloon | sinuplasty
sinuplasty = sinus balloon dilation
mrnd > modified radical neck dissection
nd [neck, radical, modified] > neck dissection
tymp > tympanoplasty | tympanometry
pet [tube, tubes, ear, ears] > tympanostomy
hole in eardrum > eardrum patching | tympanoplasty | myringoplasty
ear cleaning > cerumen removal
ear flush > cerumen irrigation
wax [ear, ears, impacted, removal] > cerumen
trach change > tracheostomy tube change
adenoids = adenoidectomy
adenoids > adenoid
tonsils removed > tonsillectomy
hearing implant > cochlear device | cochlear implant
hearing check > audiometry | hearing screening
balance test > vestibular
dizziness test > vestibular
# chest, heart, vessels
ptx > pneumothorax
pigtail > percutaneous pleural drainage catheter | drainage catheter
pleurx > tunneled pleural catheter | indwelling pleural catheter
thora = thoracentesis
pleural tap > thoracentesis
lung tap > thoracentesis
tbna > transbronchial needle aspiration
tblb > transbronchial lung biopsy
tbbx > transbronchial lung biopsy
decort = decortication
wedge [lung, vats, thoracoscopic] > wedge resection
ett [stress, exercise, treadmill, global, heart, cardiac, complete] > exercise stress test | stress test
ett > endotracheal intubation
balloon pump = intra-aortic balloon
lima > arterial graft | artery graft
svg > venous graft | vein graft
x1 [cabg, bypass, vein, graft] > 1
x2 [cabg, bypass, vein, graft] > 2
x3 [cabg, bypass, vein, graft] > 3
x4 [cabg, bypass, vein, graft] > 4
crt-d > defibrillator left ventricular lead | defibrillator
crt-p > pacemaker left ventricular lead | pacemaker
crt > left ventricular lead
biv > left ventricular lead | biventricular
bivicd > left ventricular lead | defibrillator
s-icd > subcutaneous defibrillator | defibrillator lead under skin
sicd > subcutaneous defibrillator
two lead > dual lead | dual chamber
two wires > dual lead | dual chamber
one wire > single lead | single chamber
tvp > temporary pacemaker | temporary pacing
temp pacer = temporary pacemaker
temp wire > temporary pacemaker
gen change = generator replacement
gen change > generator change
pacer battery > pacemaker generator replacement
asd > atrial septal defect
vsd > ventricular septal defect
pfo > patent foramen ovale | atrial septal defect
pda > patent ductus arteriosus
laa > left atrial appendage
tmvr > transcatheter mitral valve
teer > transcatheter mitral valve repair
tpvr > transcatheter pulmonary valve
valve through leg > transcatheter aortic valve replacement
cto > chronic total occlusion
stemi > acute myocardial infarction
nstemi > acute myocardial infarction
rotablator > coronary atherectomy
ivus > intravascular ultrasound
ffr > fractional flow reserve | coronary pressure wire | intravascular doppler velocity
cors = coronary angiography
coronaries = coronary angiography
lv gram > left ventriculography | left heart
r&l > right and left
rlhc > right and left heart catheterization
pvi > pulmonary vein isolation | atrial fibrillation ablation
dcc > cardioversion external
dccv > cardioversion external
cv [cardioversion, electrical] > cardioversion
cea > carcinoembryonic antigen | carotid endarterectomy
cas > carotid stent
neck artery = carotid
clean out artery > endarterectomy | thromboendarterectomy
tips > transjugular intrahepatic portosystemic shunt | portosystemic shunt
uae > uterine fibroid embolization | embolization
ufe > uterine fibroid embolization | embolization
tace > embolization tumor
y90 > embolization tumor
sfa > femoral popliteal | superficial femoral
fem pop = femoral popliteal
aorto bi iliac > aorto-bi-iliac | aorta both iliac
aortobiiliac > aorta both iliac
io [needle, line, access, placement] > intraosseous
pvl > noninvasive vascular | arterial study extremity
vein mapping > duplex preoperative vessel | vein mapping dialysis | extremity venous duplex
clot filter > vena cava filter
blood clot filter > vena cava filter
fistula declot > dialysis circuit thrombectomy
declot > dialysis circuit thrombectomy | thrombectomy
permacath = tunneled dialysis catheter = tunneled catheter
permcath = tunneled catheter
hd cath > tunneled catheter | central venous catheter
tdc > tunneled catheter
vascath > non-tunneled central venous catheter
quinton > central venous catheter
tlc [line, catheter, central] > central venous catheter
mediport = port
portacath = port
port-a-cath = port
long term iv > peripherally inserted central catheter
iv line > venous catheter
midline [catheter, iv] > venous catheter
# stomach, bowel, liver
sb [resection, bowel, anastomosis, obstruction] > small bowel
small bowel resection => enterectomy
anastomosis > ends joined | joined
hscope => hysteroscopy
goretex = gortex = gore-tex
goretex > other than vein
gortex > other than vein
ptfe [graft, bypass] > other than vein
bleed control = control of bleeding
bleeding control = control of bleeding
stop bleeding = control of bleeding
bleed = bleeding = hemorrhage
bleeder > bleeding
apc > ablation | control of bleeding
emr = endoscopic mucosal resection = mucosal resection
hot snare > snare
cold snare > snare
lasso > snare
colo = colonoscopy
colo [stoma, stomy] > colonoscopy through stoma
colon polyp > colonoscopy snare | colonoscopy polyp
tattoo [colon, colo, colonoscopy, polyp] > submucosal injection
bravo > esophageal ph capsule | reflux test ph electrode
hrm > esophageal motility | esophageal manometry
poem > peroral esophageal myotomy
swallowed coin > foreign body esophagus
stretch = dilation
stretching = dilation
stretch esophagus > esophagus dilation
dilate = dilation
dil = dilation
eua > examination under anesthesia | exam anesthesia
apr > abdominoperineal resection
lar > low anterior resection | low pelvic anastomosis
hh > hiatal hernia
hh repair > hiatal hernia repair | paraesophageal hernia repair
hiatal hernia = paraesophageal hernia
ex lap = exploratory laparotomy
exlap = exploratory laparotomy
dx lap = diagnostic laparoscopy
right hemi > colectomy ileum | right colectomy
ptc [biliary, drain, bile, liver] > percutaneous biliary drainage | bile duct drain
ptbd > percutaneous biliary drainage
gj tube > gastrojejunostomy tube
j tube = jejunostomy tube
nj tube > naso-gastric tube
dobhoff > naso-gastric tube
gastric balloon > intragastric balloon
piles > hemorrhoidectomy
gallbladder scope > laparoscopic cholecystectomy
gallbladder out > cholecystectomy
take out gallbladder > cholecystectomy
ioc > cholangiography
ioc > cholangiogram
# kidney, bladder, male and female organs
stone basket > ureteroscopy stone removal | removal of calculus
basket [stone, ureter, urs, kidney] > removal of calculus
rirs > ureteroscopy lithotripsy
laser litho = laser lithotripsy
litho = lithotripsy
jj stent > ureteral stent
dj stent > ureteral stent
double j > ureteral stent
stent for kidney stone > ureteral stent
pcn [tube, kidney, exchange, placement, nephrostomy] > nephrostomy
rarp > laparoscopic prostatectomy
ralp > laparoscopic prostatectomy
ralrp > laparoscopic prostatectomy
nx [lap, partial, radical] > nephrectomy
hand assisted = laparoscopic
robotic > laparoscopic
robot assisted = laparoscopic
robotic assisted = laparoscopic
aus > artificial sphincter | inflatable sphincter
ipp > inflatable penile prosthesis
sp tube > suprapubic catheter
suprapubic tube = suprapubic catheter
in and out cath > straight catheter
i&o cath > straight catheter
cic > straight catheter
foley = indwelling bladder catheter
foley > temporary bladder catheter | indwelling catheter
bladder scan = post-void residual
bladder lift > sling | bladder suspension | urethropexy
prostate shave > transurethral resection prostate
prostate bx = prostate biopsy
undescended testicle > orchiopexy
undescended = undescended
orchiopexy = orchidopexy
hydrocele = hydrocelectomy
a&p repair > anterior and posterior colporrhaphy | anteroposterior colporrhaphy
ap repair > anterior and posterior colporrhaphy
mus [sling, incontinence, urethral] > midurethral sling
tvt > sling
tot [sling, incontinence] > sling
hsc = hysteroscopy
hsc > hysteroscopic
lsh > laparoscopic supracervical hysterectomy
slh > laparoscopic supracervical hysterectomy
rlh > laparoscopic hysterectomy
scrape womb > dilation and curettage
d and c = d&c
d and e = d&e
ltcs > cesarean
lscs > cesarean
cs [delivery, global, only, repeat] > cesarean
ecv > external cephalic version
cvs [chorionic, ob, genetic, villus, placenta] > chorionic villus sampling
afi > amniotic fluid index
ebl > blood loss
missed ab = missed abortion
sab > incomplete abortion | missed abortion
tab [abortion, induced, first, second] > induced abortion
eab > induced abortion
prenatal visits > antepartum care
all prenatal > routine obstetric care
tubes removed > salpingectomy
ocps > contraceptive
# eye
dsaek > endothelial keratoplasty | corneal transplant endothelial
dmek > endothelial keratoplasty | corneal transplant endothelial
dsek > endothelial keratoplasty | corneal transplant endothelial
pkp > penetrating keratoplasty | corneal transplant penetrating
pk [cornea, corneal, transplant] > penetrating keratoplasty
trab > trabeculectomy
istent > anterior segment drainage device | trabecular drainage device
migs > anterior segment drainage device
rd repair > retinal detachment repair
avastin inj > intravitreal injection
eylea inj > intravitreal injection
eye injection > intravitreal injection
fa [retina, eye, angiogram] > fluorescein angiography
hvf > visual field extended
gonio = gonioscopy
dcr > dacryocystorhinostomy
epilation > eyelash
droopy eyelid > blepharoptosis repair
drooping eyelid > blepharoptosis repair
lazy eye surgery > strabismus surgery
squint = strabismus
something in eye > foreign body eye
speck in eye > foreign body eye
# skin
curettage [skin, lesion, cancer, malignant, bcc] > destruction malignant lesion
scraping [skin, cancer, lesion] > destruction malignant lesion
skin cancer scraping > destruction malignant lesion
cut out = excision
cutting out = excision
skin cancer removal > excision malignant lesion
skin cancer excision = excision malignant lesion
melanoma > malignant lesion
basal cell > malignant lesion
squamous cell > malignant lesion
precancer spots > premalignant lesion destruction
freeze wart > wart destruction
warts frozen > wart destruction
frozen = cryotherapy
frozen > destruction
keratosis [seborrheic, sk] > benign lesion destruction
molluscum > destruction benign lesion
cyst excision > excision benign lesion | cyst removal
sew = suture
sew up > simple repair | wound repair
stitch up > simple repair | wound repair
stitches > simple repair | laceration repair
staples > suture
dermabond > simple repair
lip [laceration, lac, stitches, cut, lesion, wound] > face
nose [laceration, lac, stitches, cut, lesion, les, wound, cancer, excision, malignant, benign, bcc, shave] > face
ear [laceration, lac, stitches, cut, lesion, les, wound, cancer, excision, malignant, benign, bcc, shave] > face
temple [laceration, lac, stitches, cut, lesion, wound, excision] > face
nail fungus = onychomycosis
nail fungus > dystrophic nail | nail debridement
nail trimming > nail trimming | nail debridement
toenails > nail debridement
burn cleaning > burn debridement | burn dressing
burn care > burn dressing
wound vac > negative pressure wound
skin sub > skin substitute
ctp > skin substitute
kenalog [intralesional, il, scar, keloid, lesion] > intralesional injection
il [injection, kenalog, steroid, lesion] > intralesional
# imaging
v [view, views, xr, xray] > view
pe protocol > ct angiography chest
runoff [cta, ct, aorta] > aorta lower extremity
le [ct, cta, mri, us, xr, doppler, joint, arterial, pvl, w, wo, with, without, contrast] > lower extremity
ue [ct, cta, mri, us, xr, doppler, joint, arterial, with, without, contrast] > upper extremity
lle [us, venous, doppler, duplex, xr, mri, ct, dvt] > lower extremity unilateral
rle [us, venous, doppler, duplex, xr, mri, ct, dvt] > lower extremity unilateral
dvt study > extremity venous duplex
dvt us > extremity venous duplex
clots in legs > extremity venous duplex
ultrasound legs clots > lower extremity venous duplex
venous us = venous duplex
arterial us = arterial duplex
abd doppler > duplex abdomen inflow outflow | visceral vessel duplex
renal doppler > duplex renal | visceral vessel duplex
aorta us > aorta ultrasound
ruq > abdomen ultrasound limited
iac [mri, ct] > brain | orbit
mri sella > mri brain
ct urogram > ct abdomen pelvis without with contrast
mr enterography > mri abdomen
mre > mri abdomen
nm = nuclear medicine
nm > nuclear | tracer
bone scan 3 phase > bone imaging three phase
3 phase = three phase
datscan > spect | brain spect
lasix renal scan > kidney imaging drug
psma pet > pet ct
fdg pet > pet ct
petct = pet ct
pet/ct = pet ct
cac > coronary calcium
ccta > coronary ct angiography
ctc > ct colonography
virtual colonoscopy = ct colonography
lsspine = lumbar spine
xr = x-ray
portable [chest, xray, cxr, abdomen] > 1 view
standing > weight bearing
anatomy scan > fetal anatomic ultrasound | detailed fetal ultrasound
growth scan > follow-up obstetric ultrasound
dating scan > obstetric ultrasound first trimester
baby ultrasound follow up > follow-up obstetric ultrasound
ob us = obstetric ultrasound
twins > each additional fetus | additional gestation
vfa > vertebral fracture assessment
s&i = supervision and interpretation
s&i > reading and supervising
hdr brachy > high dose rate brachytherapy
igrt ct > image guidance radiation | target localization
srs > radiosurgery
# laboratory
plt ct = platelet count
plt ct > platelet count machine
count [platelet, plt, wbc, rbc] > count
na > sodium
k > potassium
cl- > chloride
hs trop = troponin
hs > high sensitivity
procal = procalcitonin
fvl = factor v leiden
fvl > f5
mthfr > mthfr
nipt > fetal aneuploidy | fetal chromosomes
cffdna > fetal aneuploidy | fetal chromosomes
cell free dna > fetal aneuploidy | fetal chromosomes
down syndrome blood test > fetal aneuploidy
gas pcr > streptococcus group a amplified
gas [pcr, rapid, antigen, amplified, naat, probe] > streptococcus group a
bcx = blood culture
cx [urine, blood, wound, fungal, fungus, throat, stool, sputum] > culture
rpp > respiratory pathogen panel | respiratory pathogen
sugar test 3 month > hemoglobin a1c
3 month sugar > hemoglobin a1c
paternity = paternity testing
paternity dna > dna identity | short repeats
herpes blood test > herpes simplex antibody
herpes test > herpes simplex
heart attack test > troponin
aids test > hiv
std panel > chlamydia | gonorrhea
potassium blood = potassium
bili direct = bilirubin direct
ab [hep, tpo, hepatitis, hiv, core, surface, total, igg, igm, thyroid, lyme, anti] > antibody
titer [measles, rubella, varicella, mumps, ana, hepatitis, immunity, rabies] > antibody
immunity test > antibody
tumor marker > antigen
hgb electrophoresis = hemoglobin electrophoresis
home test > visual | optical observation
rapid > immunoassay | direct observation
swab [flu, strep, covid, rsv] > detection
viral load = quantification
quant = quantification = measured amount
qual > yes or no
level [drug, lithium, vancomycin, digoxin, vanco, tacro, phenytoin] > assay
# medicine
ivpb > intravenous infusion
piggyback > intravenous infusion
ivf [hydration, fluids, hour, hr] > hydration
ivp > intravenous push
im shot > intramuscular injection
shot in buttock > intramuscular injection
antibiotic shot > intramuscular injection
antibiotic injection > intramuscular injection
b12 shot > therapeutic injection
sc = subcutaneous
iv drip = intravenous infusion
drip > infusion
chemo drip > chemotherapy infusion
hookup > connection | recording
overnight eeg > long-term eeg | eeg monitoring
seizure test > eeg
veeg 24 hr > long-term eeg video
eeg video > long-term eeg
amb bp > ambulatory blood pressure
tcd > transcranial doppler
mvv > maximal voluntary ventilation | maximum breathing capacity
methacholine = bronchospasm provocation
ox walk > oximetry multiple | oximetry
type 3 [sleep, hst] > sleep study unattended
aac > augmentative communication device | speech generating device
st eval > speech evaluation | evaluation of speech
st [eval, evaluation, language, treatment, tx, individual, group, swallow] > speech therapy
speech eval > evaluation of speech | assessment of speech
cog therapy > cognitive function intervention | cognitive therapeutic intervention
cognitive therapy > cognitive function intervention
2 units > each 15 minutes
knee rehab > therapeutic exercise
rehab exercises > therapeutic exercise
hbai > health behavior intervention | health behavior assessment
indiv = individual
prolonged ov > prolonged outpatient service
e consult = interprofessional consultation
e consult > interprofessional telephone internet consultation | consult between physicians
econsult = interprofessional consultation
curbside > interprofessional consultation
check in [telephone, phone, virtual, video, brief] > brief communication technology
telephone check in > brief communication technology | check-in
nf d/c > nursing facility discharge
old patient = established patient
sick kid visit > established patient office visit
minor problem > straightforward
quitting tobacco > smoking cessation
quit tobacco > smoking cessation
vape counseling > smoking cessation
needles [acupuncture, electricity, stimulation] > needle
no electricity > without electrical stimulation
no electrical > without electrical
with electricity > electrical stimulation
electricity = electrical
kids > pediatric | child
psychiatrist > psychiatric | medical services
shrink > psychiatric
marriage counseling > family psychotherapy
couples counseling > family psychotherapy
couples > family
counseling session > psychotherapy
# the same said otherwise
both sides = bilateral
one side = unilateral
removed = removal
take out = removal
taken out = removal
out > removal
putting in > placement | insertion
placement = placing
insertion = placing
insertion = implantation
implant > implantation | placing
implanted = implant
exchange = change
swap > replacement | change
drained = drainage
cleaned out > debridement | lavage
clean out > debridement | lavage | removal
washout > lavage | irrigation
wash out > lavage | irrigation
look inside > diagnostic | examination
looking inside > diagnostic | examination
with scope > laparoscopic | endoscopic | arthroscopic
through scope > endoscopic | hysteroscopic | laparoscopic
half thyroid > thyroid lobectomy
removal half > lobectomy | hemi
overnight > long-term
# what patients and schedulers say
amputate = amputation
heel spur injection > tendon sheath injection | plantar fascia injection
plantar fasciitis > plantar fascia
trigger thumb > trigger finger | tendon sheath finger
birthmark > vascular lesion | cutaneous vascular
stitch removal > suture removal | removal of sutures
stitches out > suture removal | removal of sutures
jaw wired shut > interdental fixation
lump under arm > axillary lymph node | axilla
under arm > axilla
lobe removal scope > thoracoscopy lobectomy
lung lobe removal > lobectomy
front and side > 2 views
front and side view > 2 views
throat scope stretching > esophagus dilation | esophagoscopy dilation
throat stretching > esophagus dilation
acid reflux surgery > fundoplication
urine flow test > uroflowmetry
urine flow = uroflowmetry
uroflow = uroflowmetry
brain tumor removal > craniotomy tumor | craniectomy tumor
cone biopsy > conization
infertility dye test > hysterosalpingography
egg retrieval > oocyte retrieval | follicle puncture
breech > external cephalic version
headache injection > occipital nerve block
tear duct plug > punctal plug | lacrimal punctum plug
perforated eardrum > tympanoplasty | eardrum repair
ear pressure test > tympanometry
oxygen level > oximetry | oxygen saturation
oxygen check > oximetry
memory testing > neuropsychological testing
autism therapy > adaptive behavior
dementia care planning > cognitive assessment care plan
30 day heart monitor > event recorder | event monitor | mobile telemetry
event monitor > event recorder
rhythm strip > rhythm ecg
group therapy session > group psychotherapy
emdr > psychotherapy
ketamine infusion > intravenous infusion | therapeutic infusion
antibiotic infusion > intravenous infusion | therapeutic infusion
iron infusion > intravenous infusion | therapeutic infusion
steroid infusion > intravenous infusion | therapeutic infusion
flu covid combo > influenza sars-cov-2
combo > combined | together
rheumatoid test > rheumatoid factor
lupus test > antinuclear antibody
meningitis vaccine > meningococcal vaccine
colostomy reversal > colostomy closure | closure enterostomy
ostomy reversal > closure enterostomy | colostomy closure
vaginal birth after c section = vbac
bladder cancer drug > bladder instillation
cast change > cast application | cast
wound packing > incision drainage | wound dressing

# what charts clip and codes of whole words spell out
ov => office
sf => straightforward
mod => moderate
hi => high
tcm => transitional
shave => tangential
i&d => drainage
b9 => benign
mal => malignant
subq => subcutaneous
bal => lavage
snare => lesion removal | lesion
polypectomy => lesion removal
polyp removal => lesion removal
debridement skin => debride skin
trigger finger release => finger tendon sheath
deviated septum => nasal septum
tonsil out => removal tonsil
tonsil adenoid out => removal tonsil adenoid
uni => unilateral
bi => bilateral
rf => radiofrequency
joint injection => drain inj joint
kenalog > injection
depo medrol > injection
celestone > injection
discharge planning => discharge day management
emergent = emergency
slp [swallow, swallowing, feeding, dysphagia] > swallowing
ett [emergent, emergency, airway] > emergency intubation
complete [holter, zio, patch, ekg, ecg, monitor] > all parts
global [holter, zio, patch, ekg, ecg, monitor] > all parts
flu b => influenza
`;
