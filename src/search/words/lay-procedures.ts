/** Operations and treatments as patients, families and front desks name them. Format: `parse-words.ts`. */
export const layProcedures = `
# scopes
camera throat => egd | upper gi endoscopy | laryngoscopy
camera down throat => egd | upper gi endoscopy
camera stomach => egd | upper gi endoscopy
camera throat stomach => egd | upper gi endoscopy
camera down throat stomach => egd | upper gi endoscopy
camera down stomach => egd | upper gi endoscopy
nose scope => nasal endoscopy diagnostic
nose camera => nasal endoscopy diagnostic
camera bowel => colonoscopy
bowel scope => colonoscopy
butt scope => colonoscopy | anoscopy
camera bladder => cystourethroscopy
look inside bladder => cystourethroscopy
lung washing => bronchoscopy lavage
lung wash => bronchoscopy lavage
uterus scope => hysteroscopy
look inside womb => hysteroscopy
look inside knee => knee arthroscopy diagnostic
look inside shoulder => shoulder arthroscopy diagnostic
keyhole > laparoscopic | arthroscopic
belly button surgery > laparoscopic
belly scope => laparoscopy
vagina scope => colposcopy
anus scope => anoscopy
rectal scope => proctosigmoidoscopy
sigmoid scope => sigmoidoscopy
food pipe stretch => esophagoscopy dilation | upper gi endoscopy dilation
throat stretching => esophagus dilation | upper gi endoscopy dilation
throat stretch => esophagus dilation | upper gi endoscopy dilation
esophagus stretching => esophagus dilation | upper gi endoscopy dilation
# skin
mole check > office visit
mole excision => excision benign lesion
rash biopsy => skin biopsy
skin spot biopsy => skin biopsy
skin cancer surgery => excision malignant lesion | mohs
skin cancer biopsy => skin biopsy
skin cancer cut out => excision malignant lesion
melanoma removal => excision malignant lesion
precancer => premalignant lesion
pre cancer => premalignant lesion
sun spots > premalignant lesion
age spot > benign lesion
freeze spots => destruction premalignant lesion
freeze skin tags => skin tags
wart freezing => destruction benign lesion
wart burning => destruction benign lesion
keloid injection => intralesional injection
acne surgery => acne surgery
chemical peel = chemical exfoliation
botox wrinkles => chemodenervation facial nerve
wrinkle filler => filling material injection
lip filler > filling material injection
filler > filling material injection
fatty lump => lipoma | subcutaneous soft tissue tumor excision
fat lump => lipoma | subcutaneous soft tissue tumor excision
lipoma removal => subcutaneous soft tissue tumor excision
lipoma => subcutaneous soft tissue tumor
cyst on back => excision benign lesion trunk
sebaceous cyst removal => excision benign lesion
cyst removal back => excision benign lesion trunk
cyst drained => incision drainage abscess
cyst drainage => incision drainage abscess
boil drainage => incision drainage abscess
tailbone cyst => pilonidal cyst
finger infection drained => finger abscess drainage
drain finger => finger abscess drainage | paronychia
infected nail => paronychia
hangnail > paronychia
nail taken off => nail avulsion
permanent toenail removal => nail matrix excision
ingrown toenail removal => nail matrix excision | nail avulsion
callus shaving => paring corn
stitches => repair
stitches face => simple repair face
stitches lip => simple repair face
stitches taken out => suture removal
take stitches out => suture removal
clean wound => debridement
wound cleaning => debridement
dead tissue removal => debridement
cut away dead skin => debridement
ulcer cleaning => debridement
burn care => burn dressing debridement
burn treatment => burn dressing debridement
burn cleaning => burn dressing debridement
burn dressing => burn dressing debridement
wound dressing change > dressing change
wound vac change => negative pressure wound therapy
skin graft leg => split graft trunk arms legs
skin graft face => split graft face | full thickness graft
piercing > ear piercing
tattoo removal => laser destruction
scar revision > complex repair
scar removal > excision benign lesion
hair laser > hair removal
splinter out => foreign body subcutaneous simple
take out splinter => foreign body subcutaneous simple
splinter removal => foreign body subcutaneous simple
glass in hand > foreign body removal
thorn > foreign body removal
fishhook > foreign body removal
tick removal > foreign body removal simple
# breast
breast lump biopsy => breast biopsy
breast needle biopsy => breast biopsy
breast drained > aspiration breast cyst
lump out of breast => excision breast lesion
breast lump taken out => excision breast lesion
both breasts removed => mastectomy
take off breast => mastectomy
breast tissue removal men => mastectomy gynecomastia
breast reconstruction > breast reconstruction
boob reduction => breast reduction
boob lift => mastopexy
# bones
water on knee => arthrocentesis major joint
knee drained => arthrocentesis major joint
drain fluid knee => arthrocentesis major joint
fluid knee => arthrocentesis major joint
knee tap => arthrocentesis major joint
cortisone knee => arthrocentesis major joint
cortisone injection knee => arthrocentesis major joint
cortisone injection shoulder => arthrocentesis major joint
cortisone injection hip => arthrocentesis major joint
cortisone shoulder => arthrocentesis major joint
cortisone hip => arthrocentesis major joint
cortisone elbow => arthrocentesis intermediate joint
cortisone wrist => arthrocentesis intermediate joint
cortisone ankle => arthrocentesis intermediate joint
cortisone thumb => arthrocentesis small joint
cortisone finger => arthrocentesis small joint
cortisone toe => arthrocentesis small joint
steroid knee => arthrocentesis major joint
steroid injection knee => arthrocentesis major joint
steroid shoulder => arthrocentesis major joint
steroid hip > arthrocentesis major joint
gel knee => arthrocentesis major joint
gel shot => arthrocentesis major joint
gel injection knee => arthrocentesis major joint
rooster comb > arthrocentesis major joint
lubricant injection knee > arthrocentesis major joint
trigger point shots => trigger point injection
muscle knot injection => trigger point injection
knot injection > trigger point injection
heel injection => tendon sheath injection
heel shot => tendon sheath injection
plantar fasciitis shot => tendon sheath injection
plantar fasciitis injection => tendon sheath injection
tennis elbow injection => tendon origin injection
trigger finger injection => tendon sheath injection
carpal tunnel injection => therapeutic injection carpal tunnel
plasma injection > platelet rich plasma
ganglion drain => ganglion cyst aspiration
bible cyst => ganglion
baker cyst removal => popliteal cyst excision
set wrist => distal radius fracture closed treatment with manipulation
set arm => radius ulna fracture closed treatment with manipulation
set broken arm => radius ulna shaft fracture closed treatment with manipulation | humerus fracture closed treatment with manipulation
set broken finger => phalangeal fracture closed treatment with manipulation
set broken nose => nasal fracture closed treatment with manipulation
set broken leg => tibia fracture closed treatment with manipulation
set broken ankle => ankle fracture closed treatment with manipulation
broken forearm => radius ulna shaft fracture
broken elbow => elbow fracture | radial head fracture | olecranon fracture
broken thumb => phalangeal fracture | thumb fracture
broken knuckle > metacarpal fracture
broken thigh => femur shaft fracture
broken shin => tibia shaft fracture
broken tailbone => coccyx fracture
broken cheek => zygomatic fracture | malar fracture
broken cheekbone => malar fracture
broken eye socket => orbit fracture
broken ribs => rib fracture treatment
broken tooth > dental
hip pinning => femoral neck fracture fixation | femur fracture internal fixation
broken hip surgery => femoral neck fracture open treatment | intertrochanteric fracture treatment
wrist plate => distal radius fracture open treatment
cement spine => vertebroplasty | vertebral augmentation
balloon spine > vertebral augmentation
shoulder out => shoulder dislocation closed treatment
elbow put back => elbow dislocation closed treatment
hip put back => hip dislocation closed treatment
finger put back => interphalangeal joint dislocation
jaw put back => temporomandibular joint dislocation
nursemaid elbow = radial head subluxation
pulled elbow => radial head subluxation
take out hardware => implant removal deep
take out pins => implant removal superficial
cast cut off => cast removal
cast finger > finger cast
body cast > body cast
ankle wrap => ankle strapping
buddy tape => finger strapping | toe strapping
unna boot > strapping unna boot
worn out knee > knee arthroplasty
worn out hip > hip arthroplasty
redo knee => revision knee arthroplasty
redo hip => revision hip arthroplasty
knee revision => revision knee arthroplasty
hip revision => revision hip arthroplasty
shoulder tear > rotator cuff repair
rotator cuff surgery => rotator cuff repair
shoulder manipulation => manipulation shoulder anesthesia
knee manipulation => manipulation knee anesthesia
shoulder cleanout => shoulder arthroscopy debridement
shoulder clean out => shoulder arthroscopy debridement
shoulder bone spur => acromioplasty
biceps tendon repair > biceps tenodesis | biceps rupture
knee clean out => knee arthroscopy debridement
meniscus removed => knee arthroscopy meniscectomy
meniscus trim => knee arthroscopy meniscectomy
cartilage surgery knee => knee arthroscopy meniscectomy
ligament surgery knee > cruciate ligament
achilles rupture => achilles tendon repair
heel cord repair => achilles tendon repair
heel cord lengthening => achilles tendon lengthening
bunion removal => hallux valgus correction
bunion fix => hallux valgus correction
hammer toe fix => hammertoe correction
toe straightening => hammertoe correction
heel spur surgery => heel spur excision
plantar fascia release => plantar fasciotomy
toe removal => toe amputation
finger removal => finger amputation
leg removal => amputation leg
cut off leg above knee => amputation thigh
cut off leg below knee => amputation leg tibia fibula
sew finger back > replantation digit
reattach finger => replantation digit
spine fusion => arthrodesis spine
neck fusion => cervical arthrodesis
neck fusion front => anterior cervical arthrodesis
slipped disc surgery => laminotomy lumbar disc
herniated disc surgery => laminotomy lumbar disc
bulging disc surgery > laminotomy disc
spinal stenosis surgery => laminectomy
back nerve burn => facet joint nerve destruction
burn nerves back => facet joint nerve destruction lumbar
burn nerves neck => facet joint nerve destruction cervical
nerve burning back => facet joint nerve destruction
back shot => epidural injection lumbar | facet joint injection lumbar
back injection => epidural injection lumbar | facet joint injection lumbar
neck injection => epidural injection cervical | facet joint injection cervical
spine injection > epidural injection | facet joint injection
facet shot => facet joint injection
hip bursa injection => arthrocentesis major joint
tailbone injection > coccygeal
sacroiliac shot => sacroiliac joint injection
nerve block back => facet joint injection lumbar | transforaminal epidural lumbar
migraine injection => chemodenervation migraine | occipital nerve block
botox neck => chemodenervation neck muscle
botox bladder => cystourethroscopy chemodenervation bladder
botox eye => chemodenervation facial nerve
pain stimulator => spinal neurostimulator
back stimulator => spinal neurostimulator
dry needling = needle insertion without injection
# ear nose throat
ear tubes kid => tympanostomy tube
clean ears => cerumen removal
clean out ears => cerumen removal
wash ears => cerumen irrigation
wax out => cerumen removal
ear bead removal => foreign body ear
bug in ear => foreign body ear
something in ear => foreign body ear
something in nose => foreign body nose
bead in nose => foreign body nose
something in throat => foreign body pharynx
fish bone throat => foreign body pharynx
eardrum patch => tympanic membrane repair
eardrum repair => tympanoplasty | tympanic membrane repair
cochlear implant = cochlear device implantation
burn nose => nosebleed cautery | nasal hemorrhage control
nose cautery => nasal hemorrhage control
nosebleed => nasal hemorrhage control
nose bleed => nasal hemorrhage control
nosebleed packing => nasal hemorrhage control packing
nose packing => nasal hemorrhage control packing
straighten nose => septoplasty
nose polyp => nasal polyp excision
sinus balloon => sinus dilation
sinus cleaning => nasal endoscopy debridement
sinus rinse > sinus lavage
turbinate shrink => turbinate ablation
tongue clip => frenotomy
spit gland removal => submandibular gland excision | parotid gland excision
neck lump biopsy => lymph node biopsy | neck biopsy
lump neck biopsy => lymph node biopsy | fine needle aspiration
breathing tube neck => tracheostomy
trach change => tracheotomy tube change
put in breathing tube => intubation endotracheal emergency
vocal cord injection => laryngoscopy injection vocal cord
thyroid lump biopsy => thyroid biopsy | fine needle aspiration
thyroid needle biopsy => fine needle aspiration ultrasound | thyroid biopsy
# eye
cataract out => cataract removal
cataract removal > extracapsular cataract removal
laser after cataract => yag capsulotomy | after-cataract laser
cloudy after cataract => yag capsulotomy | after-cataract laser
glaucoma laser => trabeculoplasty laser
eye pressure laser => trabeculoplasty laser
glaucoma surgery > trabeculectomy | trabeculoplasty
glaucoma shunt => aqueous shunt
torn retina => retinal detachment prevention | retinal tear laser
hole in retina > retinal detachment prevention | retinal tear laser
retina laser => retina photocoagulation | retinal lesion laser
diabetic eye laser => retinopathy laser | panretinal photocoagulation
metal in eye => foreign body cornea
eye foreign body => foreign body cornea | foreign body conjunctiva
eye scratch > cornea
droopy lid => blepharoptosis repair | blepharoplasty
eyelid turning in => entropion repair
eyelid turning out => ectropion repair
eyelid cyst => chalazion excision
eyelid bump => chalazion excision
stye drain => blepharotomy drainage
stye drained => blepharotomy drainage
crossed eyes surgery => strabismus surgery
tear duct probe => nasolacrimal duct probing
punctal plugs => lacrimal punctum plug
tear plugs => lacrimal punctum plug
dry eye plugs => lacrimal punctum plug
take out eye => enucleation
cornea transplant => keratoplasty
eye surface growth => pterygium
# heart and vessels
blocked heart artery test => coronary angiography
test heart artery => coronary angiography
unblock heart artery => coronary angioplasty
hole in heart => septal defect closure
close hole heart => septal defect closure
heart transplant = heart transplantation
irregular heartbeat ablation => atrial fibrillation ablation
afib ablation => atrial fibrillation ablation
heart ablation => cardiac ablation | arrhythmia ablation
heart rhythm ablation => cardiac ablation | arrhythmia ablation
shock heart => cardioversion external
shock heart back > cardioversion external
pacemaker battery change => pacemaker generator replacement
pacemaker take out => pacemaker removal
defibrillator battery > defibrillator generator replacement
defibrillator put in => defibrillator insertion
loop recorder put in => loop recorder insertion
neck artery cleaning => carotid endarterectomy
clean neck artery => carotid endarterectomy
leg artery stent => revascularization lower extremity stent | femoral popliteal stent
unblock leg artery => revascularization femoral popliteal angioplasty
leg angiogram => angiography extremity
aneurysm repair belly => endovascular aneurysm repair | abdominal aortic aneurysm repair
close leg veins => endovenous ablation
zap veins => endovenous ablation
vein laser => endovenous ablation laser
varicose vein removal => stab phlebectomy | ligation stripping saphenous
varicose vein surgery => stab phlebectomy | endovenous ablation
vein injection => sclerosant injection
spider vein injection => sclerosant injection
iv line => venipuncture
start iv > venipuncture
port in => tunneled central venous access port insertion
port put in => tunneled central venous access port insertion
port placement => central venous access device port insertion
port out => central venous access device removal
port removal => central venous access device removal port
take out port => central venous access device removal port
chemo port => central venous access device port insertion
port flush => flushing implanted port | port irrigation
baby blood draw > venipuncture younger than 3 years
fistula for dialysis => arteriovenous fistula creation | av fistula
dialysis fistula creation => arteriovenous fistula creation | av fistula
fistula creation => arteriovenous fistula creation | av fistula
fistula arm => arteriovenous fistula creation | av fistula
dialysis line => tunneled central venous catheter
dialysis catheter => tunneled central venous catheter
fistula unclog => dialysis circuit thrombectomy
filter out > vena cava filter retrieval
# chest
water off lung => thoracentesis
take water off lung => thoracentesis
fluid off lung => thoracentesis
collapsed lung tube => tube thoracostomy
lung biopsy needle => lung biopsy percutaneous needle
take out lung => pneumonectomy | lobectomy
# belly
feeding tube placement => gastrostomy tube placement
feeding tube change => gastrostomy tube replacement
feeding tube out => gastrostomy tube
nose feeding tube => nasogastric tube placement
stomach pump => gastric lavage | gastric intubation
stomach pumped => gastric intubation
weight loss surgery > bariatric | gastric bypass | sleeve gastrectomy
stomach stapling => gastric restrictive procedure
lap band adjust > gastric band
lap band fill > gastric band
hiatal hernia => paraesophageal hernia | fundoplication
hernia belly button => anterior abdominal hernia
hernia navel > anterior abdominal hernia
fix hernia => hernia repair
colostomy bag reversal => closure enterostomy
colon cut out => partial colectomy
part of bowel out => enterectomy | partial colectomy
bowel blockage surgery => lysis adhesions | enterolysis
scar tissue belly => lysis adhesions
polyps out => colonoscopy snare
polyp taken out => colonoscopy snare
polyps removed => colonoscopy snare
stop bleeding colon => colonoscopy control bleeding
hemorrhoids tied off => hemorrhoid rubber band ligation
hemorrhoid surgery => hemorrhoidectomy
lance hemorrhoid => thrombosed hemorrhoid incision
butt abscess => perirectal abscess | perianal abscess
anal abscess => perianal abscess
anal tear => fissurectomy | sphincterotomy anal
anal fissure surgery => fissurectomy | sphincterotomy anal
liver biopsy needle => liver biopsy percutaneous needle
belly drain => paracentesis
fluid off belly => paracentesis
liver transplant = liver transplantation
gallbladder taken out => cholecystectomy
gall stones > cholecystectomy
gallstones > cholecystectomy
pancreas surgery > pancreatectomy
# kidney, bladder, men
kidney stone blast => lithotripsy extracorporeal shock wave
kidney stone blasting => lithotripsy extracorporeal shock wave
blast stones => lithotripsy extracorporeal shock wave
stone blasting => lithotripsy extracorporeal shock wave
stone laser => ureteroscopy lithotripsy
stone basket => ureteroscopy calculus removal
kidney stone removal => ureteroscopy calculus removal | nephrolithotomy
stent out => ureteral stent removal
stent removal bladder => cystourethroscopy stent removal simple
half kidney => partial nephrectomy
kidney transplant = renal transplantation
kidney biopsy = renal biopsy
kidney tube => nephrostomy
bladder catheter => bladder catheter insertion
catheter change => bladder catheter
foley => bladder catheter insertion
foley change => bladder catheter insertion
pee catheter => bladder catheter insertion
urine catheter => bladder catheter insertion
straight cath => non-indwelling bladder catheter
in and out cath => non-indwelling bladder catheter
suprapubic change => cystostomy tube change
bladder wash > bladder irrigation
leaky bladder surgery => sling operation stress incontinence
bladder lift => anterior colporrhaphy | sling operation
dropped bladder => anterior colporrhaphy
fallen bladder => anterior colporrhaphy
bladder tumor scrape => cystourethroscopy bladder tumor
bladder tumor removal => cystourethroscopy bladder tumor
bladder scope biopsy => cystourethroscopy biopsy
bladder nerve stimulation => tibial nerve stimulation | sacral nerve
prostate scrape => transurethral resection prostate
prostate shaving => transurethral resection prostate
roto rooter => transurethral resection prostate
shrink prostate => transurethral prostate
prostate lift = urolift
prostate check > prostate specific antigen
circumcise => circumcision
circumcise baby => circumcision newborn
snip baby > circumcision newborn
get snipped > vasectomy
testicle twisted => torsion testis
water on testicle => hydrocele
swollen scrotum > hydrocele
penile pump => penile prosthesis
shot in penis => corpus cavernosum injection
ed shot => corpus cavernosum injection
# women
take out uterus => hysterectomy
take out womb => hysterectomy
partial hysterectomy => supracervical hysterectomy
ovaries out => oophorectomy | salpingo-oophorectomy
tubes clipped => tubal occlusion
tubal reversal => tubal anastomosis
womb burn => endometrial ablation
uterus ablation => endometrial ablation
fibroid => myomectomy
cone biopsy => conization cervix
leep = loop electrode excision
cervix cerclage > cerclage cervix
stitch cervix => cerclage cervix
vaginal mesh > graft vaginal
dropped womb => colpopexy | hysterectomy vaginal
prolapse surgery => colporrhaphy | colpopexy
bartholin drain > bartholin gland abscess
iud put in => intrauterine device insertion
iud out => intrauterine device removal
coil fitting => intrauterine device insertion
coil removal => intrauterine device removal
coil [contraception, birth, insertion, womb] > intrauterine device
birth control shot > therapeutic injection
nexplanon in => contraceptive implant insertion
nexplanon out => contraceptive implant removal
birth control implant out => contraceptive implant removal
birth control implant removal => contraceptive implant removal
arm implant > contraceptive implant
pessary fitting = pessary fitting insertion
diaphragm fitting = diaphragm cervical cap fitting
fertility insemination > artificial insemination
insemination = artificial insemination
embryo transfer = embryo transfer intrauterine
ivf transfer => embryo transfer intrauterine
having baby > obstetric care delivery
have baby > obstetric care delivery
give birth > vaginal delivery
birth > delivery
twin birth > delivery
c-section => cesarean delivery
csection = cesarean delivery
pregnancy care => obstetric care antepartum | antepartum care
maternity care => obstetric care antepartum
postpartum checkup => postpartum care
turn breech baby => external cephalic version
breech turn => external cephalic version
miscarriage surgery => missed abortion | incomplete abortion
miscarriage d&c => missed abortion | incomplete abortion
abortion => induced abortion
placenta removal => placenta delivery
# shots and drips
shot in arm > intramuscular injection
shot in butt => intramuscular injection therapeutic
shot muscle => intramuscular injection therapeutic
antibiotic shot => therapeutic injection subcutaneous or intramuscular
rocephin shot => therapeutic injection subcutaneous or intramuscular
b12 injection => therapeutic injection subcutaneous or intramuscular
b12 shot => therapeutic injection subcutaneous or intramuscular
vitamin shot => therapeutic injection subcutaneous or intramuscular
testosterone shot => therapeutic injection subcutaneous or intramuscular
hormone shot => therapeutic injection subcutaneous or intramuscular
depo shot => therapeutic injection subcutaneous or intramuscular
pain injection > therapeutic injection | nerve block
giving shot => therapeutic injection subcutaneous or intramuscular
shot given => therapeutic injection subcutaneous or intramuscular
injection given => therapeutic injection subcutaneous or intramuscular
give injection => therapeutic injection subcutaneous or intramuscular
first shot vaccine > immunization administration
iv antibiotics => intravenous infusion therapy initial
iv iron => intravenous infusion therapy initial
iron infusion => intravenous infusion therapy initial
iv medicine => intravenous push | intravenous infusion therapy
iv medication => intravenous push | intravenous infusion therapy
iv push medicine => intravenous push
iv fluid => hydration intravenous
iv hydration => hydration intravenous
fluids => hydration
saline drip => hydration intravenous
chemo shot => chemotherapy subcutaneous or intramuscular
chemo injection => chemotherapy subcutaneous or intramuscular
chemo pump > chemotherapy prolonged infusion pump
cancer drip => chemotherapy infusion
infusion chair > intravenous infusion
blood given => transfusion blood
give blood => transfusion blood
whole blood > transfusion
phlebotomy therapeutic = therapeutic phlebotomy
bleed off iron > therapeutic phlebotomy
breathing machine > ventilation
ventilator > ventilation management
cpap setup => continuous positive airway pressure initiation
cpap fitting => continuous positive airway pressure initiation
nebulizer treatment => airway inhalation treatment
inhaler treatment > airway inhalation treatment
# put to sleep
anesthesia => anesthesia
knock out drops > anesthesia
# therapy
pt exercises => therapeutic exercise
walking therapy => gait training
tens unit => electrical stimulation
wax bath => paraffin bath
whirlpool bath = whirlpool
therapy ultrasound => ultrasound modality
back stretching machine => mechanical traction
spine stretching => mechanical traction
fine motor > therapeutic activities
ot eval => occupational therapy evaluation
pt eval => physical therapy evaluation
physical therapy first visit => physical therapy evaluation
physical therapy evaluation > physical therapy evaluation
occupational therapy first visit => occupational therapy evaluation
speech evaluation => speech sound production evaluation
speech eval => speech sound production evaluation
stuttering => speech fluency evaluation
voice therapy => speech language treatment
bone crack > chiropractic manipulative
chiro => chiropractic manipulative
acupuncture needles => acupuncture
brace fitting => orthotic management
work hardening = work conditioning
`;
