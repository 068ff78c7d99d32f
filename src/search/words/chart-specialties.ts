/** What stands in charts, orders and operative notes, by specialty. Format: `parse-words.ts`. */
export const chartSpecialties = `
# orthopedics
aclr => anterior cruciate ligament reconstruction
pclr => posterior cruciate ligament reconstruction
mpfl => patellofemoral ligament | dislocating patella
pmm => medial meniscectomy
plm => lateral meniscectomy
lmm => meniscectomy
mmt > medial meniscus
lmt > lateral meniscus
mua => manipulation anesthesia
tf [release, finger, trigger, inj, injection] > trigger finger
tfr => trigger finger release
sha > shoulder hemiarthroplasty
hemi [hip, shoulder, fracture, fx] > hemiarthroplasty
uka = unicompartmental knee arthroplasty
uni knee => unicompartmental knee arthroplasty
tea > total elbow arthroplasty
taa > total ankle arthroplasty
tar [ankle] > total ankle arthroplasty
tha anterior => total hip arthroplasty
tha posterior => total hip arthroplasty
tka robotic => total knee arthroplasty
crpp = percutaneous skeletal fixation
crif > percutaneous skeletal fixation
imn = intramedullary implant
im rod = intramedullary implant
cmn > intertrochanteric femoral fracture intramedullary implant
gamma nail > intertrochanteric femoral fracture intramedullary implant
dhs > intertrochanteric femoral fracture plate
bimal => bimalleolar
trimal => trimalleolar
lat mal => distal fibula fracture | lateral malleolus
dist rad => distal radius
both bone forearm => radius and ulna shaft fracture
bbfa > radius and ulna shaft fracture
sch > supracondylar humerus
ncb > closed treatment without manipulation
nonop fx > closed treatment without manipulation
wo manip => without manipulation
w manip => with manipulation
cr [fracture, fx, dislocation, radius] > closed treatment with manipulation
rohw => implant removal deep
rhw => implant removal deep
hwr => implant removal deep
hardware rem => implant removal deep
fasciectomy dupuytren > palmar fasciectomy
dupuytrens > palmar fasciectomy | palmar fascia
sij = sacroiliac joint
il esi => interlaminar epidural injection
ctesi > cervical epidural injection
gtb > trochanteric bursa
gtb inj => arthrocentesis major joint
sasd > shoulder bursa
sab inj => arthrocentesis major joint
viscosupp > arthrocentesis major joint
visco > arthrocentesis major joint
synvisc inj => arthrocentesis major joint
kypho => kyphoplasty
vertebro => vertebroplasty
kyphoplasty lumbar > vertebral augmentation lumbar
lami/disc > laminotomy discectomy
microdisc => laminotomy discectomy
mld => laminotomy discectomy
tlif > lumbar interbody arthrodesis
psf => posterior arthrodesis
psif => posterior arthrodesis
acdf => anterior cervical discectomy arthrodesis
ant cerv => anterior cervical
pcdf > posterior cervical arthrodesis
tdr > disc arthroplasty
ipg = pulse generator
scs trial => neurostimulator electrode percutaneous
scs perm => neurostimulator electrode laminectomy
dn [muscle, needling, pt] > dry needling
# GI and general surgery
c-scope => colonoscopy
cscope => colonoscopy
eua => anorectal examination anesthesia
rbl => rubber band ligation
lis => internal sphincterotomy
lift fistula > anal fistula
ercp es => ercp sphincterotomy
apc > ablation | argon
esd > submucosal dissection
fob > occult blood
fobt => occult blood
fit [stool, colon, occult, screening] > fecal immunochemical
oihr => open inguinal hernia repair
lihr => laparoscopic inguinal hernia repair
rihr => laparoscopic inguinal hernia repair
uhr => anterior abdominal hernia repair
vhr => anterior abdominal hernia repair
xlap => exploratory laparotomy
lap appe => laparoscopic appendectomy
vsg => sleeve gastrectomy
rygb => gastric bypass roux
lagb => gastric band
sbr => small bowel resection
hartmann => colectomy colostomy
takedown [ostomy, ileostomy, colostomy] > closure
ileostomy takedown => closure enterostomy
mastec => mastectomy
snb => sentinel node biopsy
cnb => core needle biopsy
stereo [breast, bx, biopsy] > stereotactic
port-a-cath => central venous access port
portacath => central venous access port
mediport => central venous access port
permcath => tunneled central venous catheter
tlc [line, catheter, placement] > central venous catheter
aline => arterial catheter
# vascular and heart
tcar => transcatheter carotid stent
fem-pop => femoral popliteal bypass
fempop => femoral popliteal bypass
fem-fem => femoral femoral bypass
tevar => thoracic aorta endovascular repair
ivcf => vena cava filter
gsv => saphenous vein
ssv > saphenous vein
phleb => phlebectomy
rflhc => right and left heart catheterization
r&l hc => right and left heart catheterization
rhc lhc => right and left heart catheterization
lhc cors => left heart catheterization coronary angiography
cor angio => coronary angiography
des [lad, rca, coronary, stent, cx, lcx, pci, om] > coronary stent
bms > coronary stent
lad => coronary artery
rca > coronary artery
lcx > coronary artery
poba => coronary angioplasty
iabp => intra-aortic balloon
laao => left atrial appendage closure
laa closure => left atrial appendage closure
watchman => left atrial appendage closure
pfo => septal defect closure
mvr > mitral valve replacement
avr > aortic valve replacement
ppm => permanent pacemaker
crtd => defibrillator
gen change => pulse generator replacement
genchange => pulse generator replacement
ilr => subcutaneous cardiac rhythm monitor
mct => mobile cardiac telemetry
mcot => mobile cardiac telemetry
eps => electrophysiologic study
lexi > myocardial perfusion
lexiscan > myocardial perfusion
dse => dobutamine stress echocardiography
abi bilat => extremity arterial noninvasive
abi bilateral => extremity arterial noninvasive
abis => extremity arterial noninvasive
# urology
rpg => retrograde pyelogram
rgp => retrograde pyelogram
cysto rpg => cystourethroscopy ureteral catheterization
cysto stent => cystourethroscopy ureteral stent
urs ll => ureteroscopy lithotripsy
ll [stone, ureter, urs, stent, ureteroscopy, laser] > lithotripsy
ralp => laparoscopic radical prostatectomy
rarp => laparoscopic radical prostatectomy
rrp > radical prostatectomy
nephx => nephrectomy
lap nephx => laparoscopic nephrectomy
ranp > laparoscopic partial nephrectomy
rpn > partial nephrectomy
orchx => orchiectomy
circ => circumcision
vas => vasectomy
vas consult > vasectomy
ivp dye > urography
spt => suprapubic tube
sp tube => suprapubic tube
tvt => sling operation stress incontinence
tot [sling, urethra, incontinence] > sling operation stress incontinence
ptns => tibial nerve stimulation
sns > sacral nerve
# OB and gynecology
tlh => total laparoscopic hysterectomy
tlh bso => total laparoscopic hysterectomy tubes ovaries
rath => total laparoscopic hysterectomy
lso => salpingo-oophorectomy
rso => salpingo-oophorectomy
bs [salpingectomy, lap, laparoscopic] > salpingectomy
ppbtl => postpartum tubal ligation
emb => endometrial biopsy
ltcs => cesarean delivery
lscs => cesarean delivery
rltcs => cesarean delivery
pltcs => cesarean delivery
c/section => cesarean delivery
vavd => vaginal delivery
iup > pregnancy
nob visit > antepartum
pnv > antepartum care
bpp => fetal biophysical profile
nt scan => nuchal translucency
nt us => nuchal translucency
cvs [pregnancy, chorionic, sampling] > chorionic villus sampling
us pelvis tv => transvaginal ultrasound
tvs > transvaginal ultrasound
tv [us, pelvis, pelvic, ultrasound, ob] > transvaginal
mva [miscarriage, abortion, uterus, aspiration] > abortion
# eye
phaco iol => cataract removal intraocular lens
ce iol => cataract removal intraocular lens
ceiol => cataract removal intraocular lens
yag cap => yag capsulotomy
yag pi > iridotomy laser
lpi => iridotomy laser
pi laser => iridotomy laser
migs > aqueous drainage device
istent => aqueous drainage device
ivt => intravitreal
lucentis inj => intravitreal injection
mp [vitrectomy, ppv, membrane, retina] > membrane peel
membrane peel => vitrectomy membrane removal
rd [repair, retina, laser, buckle, vitrectomy] > retinal detachment
sb [retina, buckle, detachment] > scleral buckle
focal laser => retina photocoagulation
cxl => corneal cross-linking
bleph => blepharoplasty
npd => nasolacrimal duct probing
hvf => visual field
fa [eye, retina, fundus, fluorescein] > fluorescein angiography
ivfa => fluorescein angiography
fp [eye, fundus, retina, disc] > fundus photography
a-scan => ophthalmic biometry
ascan => ophthalmic biometry
b-scan => ophthalmic ultrasound
iop => tonometry
mrx > refraction
# ENT and skin
pet [ear, myringotomy, bilateral ear] > tympanostomy tube
pe tube => tympanostomy tube
bmt => tympanostomy tube
m&t => tympanostomy tube
sept => septoplasty
smr turb => turbinate submucous resection
itr > turbinate reduction
mdl => direct laryngoscopy
flex lary => flexible laryngoscopy
npl => flexible laryngoscopy
fol > flexible laryngoscopy
pta drainage => peritonsillar abscess drainage
uppp => palatopharyngoplasty
tthyroid => total thyroidectomy
hemithyroid => thyroid lobectomy
smg => submandibular gland
mms => mohs
edc => destruction malignant lesion
c&e => destruction malignant lesion
bcca > malignant lesion
scca > malignant lesion
sccis > malignant lesion
nmsc > malignant lesion
ee [malignant, bcc, scc, ellipse] > excision
shave bx => tangential biopsy
sbx > tangential biopsy
pbx > punch biopsy
ilk => intralesional injection
pdt => photodynamic therapy
nbuvb => actinotherapy ultraviolet
att => adjacent tissue transfer
adj tissue => adjacent tissue transfer
stsg => split graft
# medicine, neurology, lungs, kidney
6mwt => six minute walk
pft full => lung volumes | diffusing capacity
pre/post => bronchodilator
bd [spirometry, spiro, pft, pre] > bronchodilator
spiro => spirometry
split night => polysomnography cpap
psg split => polysomnography cpap
psg cpap => polysomnography cpap
ltm eeg => eeg video long term
reeg => electroencephalogram
eeg awake asleep => electroencephalogram awake asleep
emg ue => needle electromyography extremity
emg le => needle electromyography extremity
emg ue ncs => needle electromyography extremity nerve conduction
emg le ncs => needle electromyography extremity nerve conduction
emg/ncs => needle electromyography nerve conduction
rns > repetitive stimulation neuromuscular junction
qsart > autonomic sudomotor
ons > occipital nerve stimulator
onb => occipital nerve block
gonb => occipital nerve block
esp block > fascial plane block
tap block => transversus abdominis plane block
scg > sympathetic
sgb => stellate ganglion block
lsb => lumbar sympathetic block
icd check => defibrillator programming
ppm check => pacemaker programming
remote ppm => pacemaker remote interrogation
ivig inf => immunoglobulin infusion
ivf [fluid, hydration, bolus, dehydration] > hydration
ivpb => intravenous infusion therapy
sc inj => subcutaneous injection
im inj => intramuscular injection
hd tx => hemodialysis
pd [dialysis, peritoneal, catheter] > peritoneal dialysis
crrt > dialysis
# therapy
nmre => neuromuscular reeducation
nmr [therapy, reeducation, pt, neuromuscular] > neuromuscular reeducation
ther act => therapeutic activities
theract => therapeutic activities
ta [therapy, pt, activities] > therapeutic activities
te [therapy, pt, exercise] > therapeutic exercise
mt [min, minute, therapy, pt, 15, units, unit] > manual therapy
mfr => manual therapy
jt mob => manual therapy
gt [gait, pt, walking] > gait training
nmes => electrical stimulation
ifc => electrical stimulation
ionto => iontophoresis
hp/cp => hot cold packs
mhp > hot packs
omt 3-4 => osteopathic manipulation
# laboratory and pathology
ua micro => urinalysis microscopy automated
ua dip => urinalysis dipstick
ucx => urine culture
ur cx => urine culture
blood cx => blood culture
wound cx => culture bacterial other
sputum cx => culture bacterial other
throat cx => throat culture
cx [urine, blood, wound, throat, sputum, stool] > culture
rfp => renal function panel
plt > platelet
ck-mb => creatine kinase mb
hcg qual => hcg qualitative
hcg quant => hcg quantitative
bhcg => hcg quantitative
rf [arthritis, factor, rheumatoid, lab] > rheumatoid factor
gc chlamydia => chlamydia gonorrhea
ct/ng => chlamydia gonorrhea
hsv pcr => herpes simplex amplified probe
cdiff => clostridioides difficile
c diff => clostridioides difficile
h pylori ag => helicobacter pylori stool antigen
uds 12 panel => presumptive drug
bmbx => bone marrow biopsy
bm bx => bone marrow biopsy
bma => bone marrow aspiration
frozen section = pathology consultation during surgery
fs [frozen, pathology, surgery] > pathology consultation during surgery
path level => surgical pathology level
# imaging
a/p => abdomen pelvis
ap [ct, abdomen, pelvis, contrast, abd] > abdomen pelvis
abd pel => abdomen pelvis
ct pe => ct angiography chest
ct chest pe => ct angiography chest
cta h/n => ct angiography head neck
cta coronary => coronary ct angiography
ldct => low dose ct lung
ct stone protocol => ct abdomen pelvis without contrast
us ruq => abdominal ultrasound limited
us abd => abdominal ultrasound
rus => renal ultrasound
us ren => renal ultrasound
le dvt => lower extremity venous duplex
le venous => lower extremity venous duplex
ue venous => upper extremity venous duplex
le arterial => lower extremity arterial duplex
cus => carotid duplex
car us => carotid duplex
tomo [breast, screening, mammo, dx] > breast tomosynthesis
dx mammo => diagnostic mammography
scr mammo => screening mammography
ugi sbft => upper gi small bowel follow through
mbs [swallow, speech, barium] > swallowing function
mbss => swallowing function
l/s => lumbar spine
c/s [spine, xray, mri] > cervical spine
bone length > bone length study
# E/M
nv > new visit
npv => new patient
fu => established patient
f/u => established patient
rtc > established patient
cpx => preventive visit
cpe => preventive visit
wcc => preventive visit
wwe => preventive visit
hosp f/u => subsequent hospital
init hosp => initial hospital
subq hosp => subsequent hospital
sub hosp => subsequent hospital
ip consult => inpatient consultation
op consult => office consultation
cc time => critical care
dc day => hospital discharge
d/c day => hospital discharge
dc summary > hospital discharge
obs same day => admission discharge same date observation
adm dc same day => admission discharge same date
ed lvl => emergency department level
er lvl => emergency department level
snf f/u => subsequent nursing facility
nf f/u => subsequent nursing facility
ippe => initial preventive physical
# anesthesia
anes lap => anesthesia laparoscopic
anes c/s => anesthesia cesarean
anes csection => anesthesia cesarean
anes tka => anesthesia total knee
anes tha => anesthesia total hip
geta > anesthesia
mac anes => anesthesia

# as typed at speed: two or three letters that mean what the word beside them says
em [new, est, established, low, mod, moderate, high, hi, sf, level, lvl, visit, office, psytx, psychotherapy] => e/m
br [bx, biopsy, us, mri, mr, mammo, mammogram, reduct, recon, implant] => breast
mr [bx, biopsy, br, breast, guid, guidance] => magnetic resonance
ax [node, sln, slnb, lymph, hidradenitis, dissection, lumpectomy, ln] => axilla | axillary
ax [dxa, dexa, bone, density] => axial
int [rpr, repair, closure, lac, laceration, wound] => intermediate
rtc [scop, scope, arthroscopy, shldr, shoulder, rpr, repair, tear] => rotator cuff
hr [hpv] => high risk
cx [bld, body, fluid, csf, genital, wd, tissue] => culture
arthro [mri, mr, ct] => contrast
ivp [init, initial, seq, sequential, subseq, addl, chemo, push, drug, new] => push vein | intravenous push
fam tx => family psychotherapy
fam therapy => family psychotherapy
family tx => family psychotherapy
tx [w, with, patient, pt] > therapy | treatment
reed [nmr, neuro, neuromuscular] => reeducation
nmr reed => neuromuscular reeducation
eswt => extracorporeal shock wave
msk = musculoskeletal
msk [eswt, shock, wave] => musculoskeletal | muscle
rih => inguinal hernia repair
lih => inguinal hernia repair
bih => inguinal hernia repair
tip elbow => olecranon
wire [fracture, fx, broken, fixed, fixation, olecranon, elbow] => internally fixed | open treatment
tendon [debride, debridement, debr] > muscle fascia
r hemi => right colectomy | colectomy ileum
rt hemi => right colectomy | colectomy ileum
l hemi => left colectomy | partial colectomy
cath ureth => bladder catheterization
tech [aba, behavior] => technician
baby born too early => neonatal critical care | nicu | preterm infant intensive care
born too early [hospital, care, nicu, baby, newborn, infant] => neonatal critical care | nicu | preterm infant intensive care
nursery [newborn, nb, baby, well, normal, healthy, day] => hospital newborn | newborn
day 2 [hospital, hosp, inpatient, newborn, nb, nursery, nicu, picu, icu, critical, crit, stay] => subsequent | later day
day 3 [hospital, hosp, inpatient, newborn, nb, nursery, nicu, picu, icu, critical, crit, stay] => subsequent | later day
day 4 [hospital, hosp, inpatient, newborn, nb, nursery, nicu, picu, icu, critical, crit, stay] => subsequent | later day
day 5 [hospital, hosp, inpatient, newborn, nb, nursery, nicu, picu, icu, critical, crit, stay] => subsequent | later day
`;
