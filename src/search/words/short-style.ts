/**
 * From what people type to how CMS clips and words it in 28 characters: whole turns of phrase, not single words
 * (those are in `short-descriptors.ts`). One meaning is followed, never two in a row, so each line says it directly.
 */
export const shortStyle = `
# visits
new patient [visit, office, level, ov, 10, 15, 20, 30, 45, 60] > o/p new | office new
new pt > o/p new | office new
np > o/p new
ov > o/p | office
office visit > o/p
est = established
est pt > o/p est
established visit > o/p est
established patient > o/p est | est
nurse visit > o/p est phy req | o/p est phys req
level 2 [new, est, established, office, ov, visit, pt] > sf
level 3 [new, est, established, office, ov, visit, pt] > low
level 4 [new, est, established, office, ov, visit, pt] > mod
level 5 [new, est, established, office, ov, visit, pt] > hi | high
lvl 2 > sf
lvl 3 > low
lvl 4 > mod
lvl 5 > hi | high
straightforward = sf
moderate = mod
high = hi
moderate > moderat
ed visit > emr dpt | emer dpt | emergency dept
er visit > emr dpt | emer dpt | emergency dept
emergency department > emr dpt | emer dpt | emergency dept
emergency room > emr dpt | emer dpt | emergency dept
ed > emr dpt | emer dpt
er > emr dpt | emer dpt
minor problem [er, ed, visit] > sf mdm
hospital discharge > ip/obs dschrg | hosp ip/obs dschrg | hospital discharge day | ip/obs discharge
discharge > dschrg | dschg | disch
going home from hospital > ip/obs dschrg | hospital discharge day
d/c day > ip/obs dschrg | hospital discharge day
hospital admission > 1st hosp ip/obs | initl ip/obs | initial hospital care
admission > 1st hosp | initl ip/obs | initial hospital
nursing home admission > initl nf care | 1st nf care | nursing facility care init
nursing facility > nf care | nf
nursing home > nf care | nf
snf > nf care | nf
initial > initl | 1st | init
subsequent > sbsq | subsq | subseq
subq [hosp, hospital, care, snf, nf, level, mod, high, low] > sbsq | subsq
consultation > consltj | cnsltj | conslt
consult > consltj | cnsltj | conslt
home visit > home/res vst | home/res
house call > home/res vst
assisted living > home/res
critical care > crit care
discharge day > dschrg
physical [annual, yearly, adult, established, new, year, years, old] > pm reeval | pm e/m
annual physical > pm reeval est | pm e/m new | prev visit
preventive > pm reeval | pm e/m | prev visit
preventative > pm reeval | pm e/m | prev visit
well child > pm reeval | pm e/m | prev visit
well baby > pm reeval infant | pm e/m infant | prev visit infant
checkup > pm reeval | pm e/m
sports physical > pm e/m | pm reeval
smoking cessation > tobacco couns | tobac use cnsl | behav chng smoking
quit smoking > tobacco couns | tobac use cnsl | behav chng smoking
quitting tobacco > tobacco couns | tobac use cnsl | behav chng smoking
smoking > tobacco | tobac
counseling = couns = cnsl
living will > advncd care plan | advncd care pln
advance care planning > advncd care plan | advncd care pln
acp > advncd care plan | advncd care pln
tcm > trans care mgmt | transj care mgmt | transitional
transitional care > trans care mgmt | transj care mgmt
ccm > chrnc care mgmt | chron care mgmt
chronic care > chrnc care mgmt | chron care mgmt
first = 1st
# skin
shave biopsy > tangntl bx skin | tangntl bx skn
shave > tangntl | tangential
shave bx > tangntl bx
punch biopsy > punch bx
skin biopsy > bx skin | bx skn
biopsy = bx
abscess drainage > drainage abscess | drg abscess
i&d > drainage | drg | inc
i&d abscess > drainage skin abscess | drg skin abscess | drainage of skin abscess
laceration repair > rpr | repair wound
lac repair > rpr
lac > rpr
stitches > rpr
sew up > rpr
simple repair > rpr s/n/ax/gen/trnk | rpr f/e/e/n/l/m
simple > rpr
intermediate repair > intmd rpr
layered closure > intmd rpr
complex repair > cmplx rpr | cplx rpr
scalp > s/n/ax/gen/trnk | s/a/t/ext | s/n/h/f/g | h-f-nk-sp | scalp
neck [repair, laceration, lac, stitches, simple, wound, cut, closure] > s/n/ax/gen/trnk | n-hf/genit
neck [lesion, excision, benign, malignant, exc, les, mole, shave] > s/n/h/f/g | h-f-nk-sp
trunk > s/n/ax/gen/trnk | s/a/t/ext | tr-ext | trk-arm-leg | trnk
back [lesion, excision, benign, malignant, exc, les, mole, cyst, cut, laceration, repair, lac, stitches] > s/n/ax/gen/trnk | s/a/t/ext | tr-ext | trk-arm-leg
arm [lesion, excision, benign, malignant, exc, les, mole, cyst, skin, cut, laceration, repair, lac, stitches, cancer] > s/n/ax/gen/trnk | s/a/t/ext | tr-ext | trk-arm-leg
leg [lesion, excision, benign, malignant, exc, les, mole, cyst, skin, cut, laceration, repair, lac, stitches, cancer] > s/n/ax/gen/trnk | s/a/t/ext | tr-ext | trk-arm-leg
hand [repair, laceration, lac, stitches, simple, wound, cut] > s/n/ax/gen/trnk | n-hf/genit
foot [repair, laceration, lac, stitches, simple, wound, cut] > s/n/ax/gen/trnk | n-hf/genit
hand [lesion, excision, benign, malignant, exc, les, mole] > s/n/h/f/g | h-f-nk-sp
foot [lesion, excision, benign, malignant, exc, les, mole] > s/n/h/f/g | h-f-nk-sp
face [repair, laceration, lac, stitches, wound, cut, closure, simple, layered, intermediate] > f/e/e/n/l/m | face/mm
face [lesion, excision, benign, malignant, exc, les, mole, cancer] > face-mm | f/e/e/n/l
nose [lesion, excision, malignant, exc, les, mal, benign, cancer] > f/e/e/n/l | face-mm
forehead [repair, laceration, lac, stitches, cut, wound] > f/e/e/n/l/m
benign = b9
malignant = mal
skin cancer [excision, removal, cut, arm, leg, face, nose, back] > mal
mole removal > exc b9
cyst removal > exc b9
debridement of skin > deb tis | debride skin
debridement = deb
subcutaneous = subq
wart > b9
wart removal > dstrj b9 | destruct b9 lesion
warts > b9
actinic keratosis > premal les | premalg lesion | premalg les
ak > premal les | premalg lesion | premalg les
aks > premal les | premalg lesion
ak destruction > dstrj premal
ln2 > dstrj | destruct
cryotherapy > dstrj | destruct
destruction = dstrj
nail avulsion > avulsion nail plate | removal of nail plate
ingrown toenail > nail plate | nail matrix | rmvl nail
toenail > nail
toenails > nails
callus > skin lesion | skn les
corn > skin lesion | skn les
skin tag > skin tags | skn tags
lumpectomy > partial mastectomy | part mastectomy
breast biopsy > bx breast | bx brst
# bones
knee injection > drain/inj major joint | drain/inj joint | drain/njx lg jt
knee > joint
large joint > lg jt | major joint | major jt
major joint > lg jt
intermediate joint > med jt | intermed jt | interm jt
small joint > sm jt | small jt
inj knee > drain/inj joint | drain/njx lg jt
joint injection > drain/inj joint | drain/njx jt
cortisone shot > drain/inj joint | drain/njx jt
trigger point > trig point
trigger finger > finger tendon sheath
trigger finger release > finger tendon sheath
arthroscopic = arthrs
arthroscopy = arthrs
knee arthroscopy > knee arthroscopy/surgery | kne arthrs | knee arthrs
shoulder = sho
rotator cuff > rt8tr cuf | rotatr cuf | rotator
rotator cuff repair > rt8tr cuf rpr | rotator cuff
rcr > rt8tr cuf rpr | rotator cuff
subacromial decompression > sho arthrs dcmprn
meniscectomy > meniscec | arthroscopy/surgery | mnisectmy
carpal tunnel endoscopic > wrist endoscopy/surgery | wrist ndsc carpal
carpal tunnel > carpal tunnel surgery | carpal lig
ctr > carpal tunnel surgery
pinched nerve wrist > carpal tunnel surgery
acdf > neck spine fuse disc | neck spine fuse remov | neck spine fuse rmv
cervical fusion > neck spine fusion | neck spine fuse
lumbar fusion > lumbar spine fusion | lumb spine fusion
plif > lumbar spine fusion | lumb spine fusion
tlif > lumbar spine fusion combined | lumb spine fusion combined
intertrochanteric > thigh fracture | thigh fx
intertrochanteric fracture nail > treat thigh fracture | treat thigh fx
femur fracture > thigh fracture | thigh fx
hip fracture > thigh fracture | thigh fx
shoulder replacement > reconstruct shoulder joint
tsa > reconstruct shoulder joint
hammertoe > hammertoe
bunion > hlx vlgs
bunionectomy > hlx vlgs
hardware removal > removal of support implant | rmvl support implant
remove hardware > removal of support implant | rmvl support implant
hwr > rmvl support implant | removal of support implant
removal of hardware > support implant
orif > treat fracture | optx fx
closed treatment > cltx | treat
lumbar discectomy > low back disk surgery
lumbar laminectomy > lam facetec foramot lumbar | lam facetectomy foramot
laminectomy > lam facetectomy
facetectomy = facetec
epidural steroid injection > njx interlaminar
esi > njx interlaminar
epidural > interlaminar
lumbar = lmbr = lumb
lumbar > lmbr/sac | lumbar/sacral | l/s
cervical > crv/thrc | cervical/thoracic | c/t
transforaminal > tfrm
tfesi > njx tfrm | inj foramen epidural
facet injection > paravert f jnt | paravert jnt
mbb > paravert f jnt | paravert jnt
facet > pvrt | paravert f jnt
rfa > dstrj pvrt | destroy facet jnt
facet ablation > dstrj pvrt | destroy facet jnt
nerve burn > dstrj pvrt
spinal tap > lmbr spi pnxr | spinal fluid tap
lumbar puncture > lmbr spi pnxr | spinal fluid tap
lp > lmbr spi pnxr
botox migraine > chemodenerv migraine
botox > chemodenerv
# ear, nose, throat, chest
septoplasty > repair nasal septum
deviated septum > repair nasal septum | nasal septum
turbinate > turbinate
fess > nasal/sinus endoscopy | nsl/sins ndsc | sinus ndsc
fess total ethmoid > nsl/sins ndsc ethmoid
sinus surgery > nasal/sinus endoscopy | nsl/sins ndsc
ethmoidectomy > ethmoid | ethmd
max antrostomy > ndsc max | endoscopy surg max
maxillary antrostomy > ndsc max
nasal endoscopy > nasal endoscopy dx | nasal ndsc
endoscopy = ndsc
endoscopic = ndsc
voice box scope > laryngoscopy
tonsillectomy > removal tonsils | remove tonsils
tonsils out > removal tonsils | remove tonsils
tonsillectomy adenoidectomy > remove tonsils adenoids | remv tonsils adenoids | removal tonsils adenoids
tonsils adenoids out > remove tonsils adenoids | remv tonsils adenoids
t&a > remove tonsils adenoids | remv tonsils adenoids
ear tubes > create eardrum opening
ear tube > create eardrum opening
myringotomy tube > create eardrum opening
myringotomy tubes > create eardrum opening
bmt > create eardrum opening
pe tubes > create eardrum opening
tympanostomy > create eardrum opening
general anesthesia > ga
cerumen > ear wax
ear wax removal > remove impacted ear wax | rmvl impacted ear wax
intubation > insert emergency airway | insert emer airway | emergency airway
bronchoscopy > dx bronchoscope | bronchoscopy | bronch
bronch > bronchoscope
bal > w/lavage
lavage = washing
transbronchial biopsy > bronchoscopy/lung bx | bronch/lung bx
chest tube > insertion of chest tube | insert chest tube
thoracentesis > aspirate pleura
fluid on lung > aspirate pleura
lung function test > breathing capacity test
pft > breathing capacity test | evaluation of wheezing
spirometry > breathing capacity test
bronchodilator > evaluation of wheezing
nebulizer > airway inhalation treatment
breathing treatment > airway inhalation treatment
# heart and vessels
icd insertion > ins/rplcmt dfb | insj/rplcmt defib | insj/rplcmt perm dfb
icd > defib | dfb
defibrillator = defib = dfb
ilr > subq car rhythm mntr
loop recorder > subq car rhythm mntr
loop recorder insertion > insj subq car rhythm mntr
ilr insertion > insj subq car rhythm mntr
pacemaker insertion > insert heart pm | ins heart pm | insj heart pm
ppm > heart pm
pacemaker > heart pm | pm
dual [pacemaker, ppm, chamber, insertion] > atrial vent
two wires > atrial vent
two lead > atrial vent
tavr > replace aortic valve | replace aortic perq | replc aortic vlv perq
heart valve replaced > replace aortic valve | replc aortic vlv
valve through leg > aortic perq | aortic vlv perq
cabg > cabg | artery bypass
heart bypass > cabg
carotid endarterectomy > rechanneling of artery | rechannel artery
cea > rechannel artery
blood draw > routine venipuncture
central line > cv cath | insert cv cath
cvc > cv cath
non tunneled > non-tunnel
port insertion > tunneled cv cath port | insert tunneled cv cath
port placement > tunneled cv cath port
port > tunneled cv cath port
picc > insj picc
iv line through arm > picc
varicose vein laser > endovenous laser | endoven laser
vein ablation > endoven | endovenous
radiofrequency vein > endovenous rf | endoven rf
radiofrequency vein ablation > endovenous rf | endoven rf
radiofrequency = rf
laser vein > endoven laser | endovenous laser
stent [coronary, heart, pci, cardiac] > card stent | c stnt
pci > prq card | perq card
angioplasty [coronary, heart, ptca] > prq card angio | card angiop
ptca > prq card angio | card angiop
left heart cath > l hrt | left hrt
lhc > l hrt | left hrt
heart cath > hrt artery/ventricle angio | hrt cath
coronaries > artery/ventricle angio
stress test > cardiovascular stress test
treadmill > cardiovascular stress test
ekg > electrocardiogram
ekg tracing > electrocardiogram tracing
ekg interpretation > electrocardiogram report
interpretation > report
echo > tte | echo exam of heart
heart ultrasound > tte | echo exam of heart
echocardiogram > tte
echo limited > tte f-up or lmtd | tte f-up lmtd
limited = lmtd
tee > echo transesophageal
heart nuclear stress test > ht muscle image spect | ht musc image spect
nuclear stress test > ht muscle image spect | ht musc image spect
mpi > ht muscle image | ht musc image
myocardial perfusion > ht muscle image | ht musc image
carotid ultrasound > extracranial study | extracranial bilat study
carotid doppler > extracranial study
carotid duplex > extracranial study
venous duplex > extremity study veins
venous duplex lower > extremity study veins
lower extremity venous > extremity study veins
dvt > extremity study veins
venous doppler > extremity study veins
leg clot ultrasound > extremity study veins
abi > upr/l xtremity art | extremity art | l xtremity art
bilateral = bilat = bi
unilateral = unilat = uni
# belly
egd > egd | uppr gi endoscopy | upper gi endoscopy
upper endoscopy > egd
egd bleed control > egd control bleeding | egd ctrl bleeding
egd peg > egd place gastrostomy tube | egd place gastro tube
peg > egd place gastrostomy tube | egd place gastro tube
feeding tube > gastrostomy tube | gastro tube
camera down throat > egd | esophagoscopy
stomach ulcer bleeding scope > egd bleeding
stomach scope > egd
flex sig > sigmoidoscopy
sigmoidoscopy > dx sigmoidoscopy
colonoscopy > diagnostic colonoscopy | colonoscopy
colonoscopy snare > colonoscopy w/lesion removal | colonoscopy lesion
snare > w/lesion removal | lesion
polyp removal > lesion removal | lesion rmvl
polypectomy > lesion removal | lesion snare
tattoo [colon, colo, colonoscopy] > submucous njx | submuc inj | submucosal inj
hemorrhoidectomy > remove in/ex hem | rmvl in/ex hem | remove ext hem
internal external hemorrhoid > in/ex hem
hemorrhoid > hem
hemorrhoid banding > hemorrhoid band ligation | hemrrhoid band ligation | ligation of hemorrhoid
lap chole > laparoscopic cholecystectomy | laparo cholecystectomy
cholangiogram > graph | cholecystectomy/graph | cholecystect/graph
cholangiography > graph
lap chole cholangiogram > laparo cholecystectomy/graph | laparo cholecystect/graph
cholecystectomy = cholecystect
laparoscopic = laparo
appendectomy > appendectomy | appendix
sleeve gastrectomy > lap sleeve gastrectomy
gastric bypass > gastric bypass/roux-en-y | gastr bypass
paracentesis > abd paracentesis | abdom paracentesis
inguinal hernia > i/hern | ing hernia
ventral hernia > aa hrn | aa hrna
umbilical hernia > aa hrn | aa hrna
umbilical hernia repair > rpr aa hrn
incisional hernia > aa hrn
incarcerated > ncr/strn | ncr8/strangulated | incarc
reducible > rdc | reduc
# kidney, men, women
kidney stone > kidney stone | cysto/uretero w/lithotripsy
eswl > fragmenting of kidney stone | fragment kidney stone
shock wave lithotripsy > fragmenting of kidney stone | fragment kidney stone
ureteroscopy > cysto/uretero | cystouretero | cystoscopy
ureteroscopy laser lithotripsy stent > cysto/uretero w/lithotripsy stent | cysto/uretero litho stent
lithotripsy = litho
bladder scan > us urine capacity measure | us urine capacity meas
pvr > us urine capacity measure | us urine capacity meas
post-void residual > us urine capacity measure | us urine capacity meas
turbt > cystoscopy and treatment tumor | cystoscopy tx tumor
bladder tumor > cystoscopy treatment | cystoscopy tx tumor
ureteral stent > cystoscopy uret stent | cystoscopy and treatment stent
stent for kidney stone > cystoscopy uret stent
turp > prostatectomy turp | prostatectomy
circumcision > circumcision w/regionl block | circumcision
vasectomy > removal of sperm duct | removal sperm duct
prostate removal > laparo radical prostatectomy
sling > repair bladder defect
bladder sling > repair bladder defect
stress incontinence > repair bladder defect
hysterectomy > hyst | tlh | uterus
tah > total hysterectomy
tah bso > total hysterectomy
hysterectomy through belly > total hysterectomy
abdominal hysterectomy > total hysterectomy
total laparoscopic hysterectomy > tlh | lap tot hyst
with bso > w/t/o
bso > w/t/o
iud > intrauterine device
iud insertion > insert intrauterine device
iud removal > remove intrauterine device
colposcopy > bx/curett cervix scope | cervix w/scope | scope
colposcopy biopsy > bx/curett cervix w/scope | bx cervix w/scope
colpo > cervix w/scope
nst > fetal non-stress test
nonstress test > fetal non-stress test
vaginal delivery > obstetrical care | vag del
delivery of baby > obstetrical care
prenatal > obstetrical care | antepartum care
global ob > obstetrical care
cesarean > cesarean delivery
thyroidectomy > removal of thyroid
total thyroidectomy > removal of thyroid
# eye
cataract surgery > xcapsl ctrc rmvl | cataract surg
cataract removal > xcapsl ctrc rmvl
cataract extraction > xcapsl ctrc rmvl
phaco > xcapsl ctrc rmvl
phaco iol > xcapsl ctrc rmvl
iol > ctrc
cataract = ctrc
yag > after cataract laser surgery | after cataract laser
yag capsulotomy > after cataract laser
laser after cataract > after cataract laser
capsulotomy [yag, laser, eye] > after cataract laser
intravitreal injection > inj eye drug | eye injection treatment
avastin inj eye > inj eye drug
eye injection > inj eye drug
eye shot > inj eye drug
visual field > visual field examination
hvf > visual field examination
oct > cptrz ophth img | cptrz oph img | cptr ophth dx img
oct retina > cptrz oph img pst sgm rta | cptr ophth dx img post segmt | cptrz ophth img rta
oct optic nerve > cptrz oph img optic
eye exam > eye exam
# imaging
x-ray = x-ray exam = x-ray xm
xray > x-ray exam | x-ray xm
cxr > chest x-ray
chest ct > ct thorax
ct chest > ct thorax
chest [ct, cat, scan, mri, low, dose] > thorax
chest xray > x-ray xm chest | x-ray exam chest
pa lat > 2 views
cta chest > ct angiography chest | ct angio chest
low dose ct > ct thorax lung cancer scr
lung cancer screening > thorax lung cancer scr | lung cancer scr
ct a/p > ct abd pelv | ct abd pelvis
ct abdomen pelvis > ct abd pelv | ct abd pelvis
appendicitis [ct] > abd pelv
abdomen pelvis > abd pelv
pelvis = pelv
head > head/brain | head/brn | brain
brain > brain stem | brn stem | head/brain | head/brn
mri brain > mri brain stem | mri brn stem
sella > brain stem | brn stem
lumbar spine > lumbar | l-s spine
c spine > neck spine
cervical spine > neck spine
t spine > chest spine
thoracic spine > chest spine | thorac spine
back xray > l-s spine | lumbar
lspine > lumbar spine | l-s spine
mri knee > mri jnt lwr extre | mri joint lwr extrem
mri ankle > mri jnt lwr extre
mri hip > mri jnt lwr extre
mri shoulder > mri joint upr extrem
mri wrist > mri joint upr extrem
mri elbow > mri joint upr extrem
knee [mri] > jnt lwr extre
shoulder [mri] > joint upr extrem
without contrast > w/o dye | w/o contrast
with contrast > w/dye | w/contrast
contrast = cntrst
thyroid ultrasound > us exam of head and neck | us xm head and neck
us thyroid > us exam of head and neck | us xm head neck
ultrasound > us exam | us xm | echo
liver ultrasound > us exam abdom limited | us xm abdom limited
ultrasound of liver > us exam abdom | us xm abdom
ruq > abdom limited
abdominal ultrasound > us exam abdom | us xm abdom
renal ultrasound > us exam abdo back wall | us xm abdo back wall
kidney ultrasound > us exam abdo back wall | us xm abdo back wall
pelvic ultrasound > us exam pelvic | us xm pelvic
transvaginal ultrasound > transvaginal us
ob ultrasound > ob us
pregnancy ultrasound > ob us
ob us > ob us snglftl | ob us fetus
ultrasound guidance > echo guide
us guidance > echo guide
ultrasound guidance needle > echo guide for biopsy
needle placement > biopsy
iud check us > transvaginal us
mammogram > mammo
screening mammogram > scr mammo
dexa > dxa bone density
bone density > dxa bone density
hips spine > axial
# laboratory
cbc > complete cbc
cbc no diff > complete cbc automated
cbc diff > complete cbc w/auto diff wbc
tsh > assay thyroid stim hormone
ferritin > assay of ferritin
psa > assay of psa
troponin > assay of troponin
bmp > metabolic panel total ca
basic metabolic panel > metabolic panel total ca
cmp > comprehen metabolic panel
a1c > hemoglobin glycosylated a1c | glycosylated hemoglobin
sugar test 3 month > glycosylated hemoglobin | hemoglobin glycosylated
inr > prothrombin time
upt > urine pregnancy test
pee test pregnancy > urine pregnancy test
ptt > thromboplastin time partial
urinalysis > urinalysis
dipstick > urinalysis nonauto
urine dipstick > urinalysis nonauto
with microscopy > w/scope
microscopy > scope
without microscopy > w/o scope
automated > auto
manual > nonauto
ppd > tb intradermal test
tb test > tb intradermal test
tst [ppd, tb] > tb intradermal test
strep a > strep a assay | strep a ag
rapid strep > strep a assay w/optic
strep test > strep a assay w/optic
rapid [strep] > w/optic
surgical pathology > tissue exam by pathologist
path > tissue exam by pathologist
chlamydia > chlmyd trach | chylmd trach
gonorrhea > n.gonorrhoeae | gonorrhoeae
# medicine
psychotherapy > psytx w pt
talk therapy > psytx w pt
therapy session > psytx w pt
cbt > psytx
family therapy > family psytx
psych eval > psych diagnostic evaluation
shingles > hzv
shingles shot > hzv vacc | zoster vacc
shingrix > hzv vacc recombinant
gardasil > 9vhpv | hpv vaccine
gardasil 9 > 9vhpv
hpv vaccine > 9vhpv
whooping cough > tdap | pertussis
whooping cough vaccine > tdap vaccine
tetanus shot > tdap vaccine | td vacc
boostrix > tdap vaccine
adacel > tdap vaccine
prevnar 20 > pcv20
pneumovax > ppsv23
vaccine administration > immunization admin
imm admin > immunization admin
iv push > inj iv push
iv infusion > iv inf
im injection > inj sc/im
therapeutic injection > ther/proph/diag inj
b12 shot > ther/proph/diag inj sc/im
shot in buttock > ther/proph/diag inj sc/im
hydration > hydration iv infusion
chemo infusion > chemo iv infusion
therapeutic exercise > therapeutic exercises
wound debridement > rmvl devital tis
selective debridement > rmvl devital tis
chiropractor > chiropract manj
sleep study > polysom
psg > polysom
psg cpap > polysom cpap
sleep apnea test > polysom
depression screening > emotional/behav assmt
depression screening questionnaire > brief emotional/behav assmt
phq-9 > brief emotional/behav assmt
nerve conduction > nrv cndj | nrv cndj tst | nrv cndj test
ncs > nrv cndj
ncv > nrv cndj
emg > musc test | muscle test
allergy shots > immunotherapy injections
allergy skin test > percut allergy skin tests
hearing test > comprehensive hearing test
audiogram > comprehensive hearing test
# anesthesia
anesthesia = anes = anesth
anes egd > anes upr gi ndsc
anes lap chole > anes surg upper abdomen | anesth surg upper abdomen
anesthesia cholecystectomy > anesth surg upper abdomen
anesthesia tah > anesth surg lower abdomen
anesthesia hysterectomy > anesth surg lower abdomen
anesthesia appendectomy > anesth surg lower abdomen
anes colonoscopy > anes lwr intst ndsc | anes lwr intst
screening colonoscopy [anes, anesthesia] > anes lwr intst scr colsc
mac cataract > anesth lens surgery
anes cataract > anesth lens surgery
cataract anesthesia > anesth lens surgery
anesthesia total knee > anesth knee arthroplasty
anesthesia total hip > anesth hip arthroplasty
anes tka > anesth knee arthroplasty
labor epidural > anesth/analg vag delivery
epidural labor > anesth/analg vag delivery
`;
