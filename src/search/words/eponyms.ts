/** Operations, tests and signs known by a person's or a maker's name. Format: `parse-words.ts`. */
export const eponyms = `
bankart > capsulorrhaphy | anterior capsule shoulder
bankart [arthroscopic, arthroscopy, scope] > arthroscopy capsulorrhaphy
latarjet > coracoid transfer | coracoid process
putti platt > capsulorrhaphy
mohs > micrographic surgery
mohs > chemosurgery
toupet > fundoplication
dor > fundoplication
heller > esophagomyotomy | myotomy esophagus
ivor lewis > esophagectomy
roux en y > gastric bypass | gastrojejunostomy
roux-en-y > gastric bypass | jejunostomy
rygb > gastric bypass
lap band > gastric band | adjustable gastric restrictive
sleeve gastrectomy > longitudinal gastrectomy
gastric sleeve > sleeve gastrectomy | longitudinal gastrectomy
whipple > pancreatectomy duodenectomy | pancreatoduodenectomy
hartmann > colectomy colostomy closure distal segment
billroth > gastrectomy
puestow > pancreaticojejunostomy
kasai > portoenterostomy
ladd > malrotation
mcbride > bunionectomy | hallux valgus
austin > bunionectomy | hallux valgus metatarsal osteotomy
chevron > bunionectomy | hallux valgus metatarsal osteotomy
lapidus > bunionectomy joint arthrodesis | hallux valgus arthrodesis
akin > bunionectomy phalanx osteotomy | hallux valgus phalanx
keller > bunionectomy resection | hallux valgus resection
silver > bunionectomy
cheilectomy > hallux rigidus
weil > metatarsal osteotomy
girdlestone > femoral head resection
colles > distal radius fracture | distal radial fracture
barton fracture > distal radius fracture
bennett fracture > carpometacarpal fracture dislocation thumb
boxer fracture > metacarpal fracture
maisonneuve > ankle fracture
monteggia > ulnar fracture radial head dislocation
galeazzi > radial shaft fracture
baker cyst > popliteal cyst | synovial cyst popliteal
morton neuroma > interdigital neuroma
de quervain > extensor tendon sheath wrist | first dorsal compartment
dupuytren > palmar fasciectomy | palmar fasciotomy | palmar cord
duputryen > palmar fasciectomy
haglund > calcaneus ostectomy
achilles = achilles tendon
bartholin > bartholin gland
skene > skene gland
nabothian > cervix cautery
mcdonald cerclage > cerclage cervix
shirodkar > cerclage cervix
burch > urethropexy
marshall marchetti krantz > urethropexy
mmk > urethropexy
kelly plication > urethrocele
le fort > colpocleisis | midface reconstruction
lefort > colpocleisis | midface reconstruction
pomeroy > tubal ligation
essure > fallopian tube occlusion
mirena > iud insertion | intrauterine device
paragard > iud insertion | intrauterine device
nexplanon > drug implant | contraceptive implant
implanon > contraceptive implant
novasure > endometrial ablation
myosure > hysteroscopy removal leiomyoma | hysteroscopy polyp
kegel > pelvic floor
davinci > robotic
foley > bladder catheter
coude > bladder catheter
suprapubic > cystostomy
urolift > prostate implant transprostatic
rezum > water vapor prostate
greenlight > laser vaporization prostate
aquablation > waterjet prostate
botox [bladder] > cystourethroscopy chemodenervation
nesbit > penile curvature
peyronie = peyronie disease
wilms > nephrectomy
swan ganz = flow directed catheter
swan > flow directed catheter
hickman > tunneled central venous catheter
broviac > tunneled central venous catheter
mediport > port insertion | central venous port
portacath > central venous port
infusaport > central venous port
groshong > tunneled central venous catheter
quinton > hemodialysis catheter
tesio > hemodialysis catheter
greenfield > vena cava filter
ivc filter = vena cava filter
mitraclip > mitral valve transcatheter
impella > percutaneous ventricular assist device
cox maze = maze
maze > atrial ablation
bentall > ascending aorta graft valve
ross procedure > pulmonary autograft aortic valve
fontan > single ventricle
glenn > superior vena cava pulmonary artery shunt
blalock taussig > subclavian pulmonary artery shunt
norwood > hypoplastic left heart
rashkind > atrial septostomy
holter = ambulatory ecg
zio > long term ecg
zio patch > external ecg recording
event monitor > cardiac event recording | external cardiovascular telemetry
reveal > loop recorder
cimino > arteriovenous anastomosis
hohn > central venous catheter
denver shunt > peritoneal venous shunt
burr hole = trephine
ommaya > ventricular reservoir
chiari > suboccipital craniectomy
gamma knife > stereotactic radiosurgery
cyberknife > stereotactic radiosurgery
hemilaminectomy = laminotomy
luque > posterior segmental instrumentation
harrington > posterior nonsegmental instrumentation
x-stop > interspinous device
coflex > interspinous device
kyphon > kyphoplasty
kyphoplasty = vertebral augmentation
tarsorrhaphy = eyelid closure
caldwell luc = maxillary sinusotomy
cottle > septoplasty
proetz > sinus displacement
epley > canalith repositioning
dix hallpike > positional nystagmus
baha > osseointegrated implant
stapes = stapedectomy
molteno > aqueous shunt
ahmed > aqueous shunt
baerveldt > aqueous shunt
schirmer > tear
amsler > eye exam
goldmann > visual field
humphrey > visual field
ishihara > color vision
snellen > visual acuity
denis browne > clubfoot
ponseti > clubfoot cast
unna = unna boot
jones dressing > strapping
spica > cast
minerva > body cast
risser > body cast
thomas splint > leg splint
halo = cranial halo
kirschner > pin
k-wire = pin
kwire = pin
steinmann > pin
ilizarov > external fixation multiplane
hoffman > external fixation
epstein barr = ebv
coombs = antiglobulin
direct coombs = direct antiglobulin test
indirect coombs = indirect antiglobulin | antibody screen rbc
westergren > sedimentation rate
wintrobe > sedimentation rate
pap = papanicolaou
pap smear = papanicolaou | cervical cytology
pap smear > cytopathology cervical
thinprep > cytopathology cervical liquid
gram stain > smear primary source stain
ziehl neelsen > acid fast
mantoux > tuberculosis skin test
quantiferon > tuberculosis gamma interferon
t-spot > tuberculosis gamma interferon
tspot > tuberculosis gamma interferon
ouchterlony > immunodiffusion
western blot > confirmatory antibody
monospot = heterophile antibody
mono spot = heterophile antibody
mono test = heterophile antibody
wada > intracarotid
tensilon > myasthenia
bruce protocol > cardiovascular stress test
wechsler > psychological test
mmpi > psychological test
phq-9 > emotional behavioral assessment
phq9 > emotional behavioral assessment | depression screening
phq > emotional behavioral assessment
gad-7 > emotional behavioral assessment
gad7 > emotional behavioral assessment
vanderbilt > emotional behavioral assessment
edinburgh > emotional behavioral assessment | caregiver
m-chat > developmental screening
mchat > developmental screening
denver [developmental] > developmental screening
asq > developmental screening
moca > cognitive assessment | cognitive testing
mmse > cognitive assessment | cognitive testing
boston > aphasia
cologuard > colorectal cancer dna stool
oncotype > breast gene expression
oncotype dx > breast gene expression
mammaprint > breast gene expression
prosigna > breast gene expression
decipher > prostate gene expression
prolaris > prostate gene expression
afirma > thyroid gene expression
thyroseq > thyroid
foundationone > solid tumor genomic sequencing
guardant > cell free dna tumor
signatera > minimal residual disease cell free
vectra > rheumatoid biomarker
nipt > fetal aneuploidy cell free | fetal chromosomal aneuploidy
harmony > fetal aneuploidy
panorama > fetal aneuploidy
maternit21 > fetal aneuploidy
prevnar > pneumococcal conjugate vaccine
prevnar 20 > pneumococcal conjugate vaccine 20
prevnar 13 > pneumococcal conjugate vaccine 13
vaxneuvance > pneumococcal conjugate vaccine 15
capvaxive > pneumococcal conjugate vaccine 21
pneumovax > pneumococcal polysaccharide vaccine
gardasil > hpv vaccine | human papillomavirus vaccine
shingrix > zoster vaccine | shingles vaccine
zostavax > zoster vaccine live
boostrix > tdap
adacel > tdap
daptacel > dtap
infanrix > dtap
pediarix > dtap hepatitis b polio
pentacel > dtap hib polio
kinrix > dtap polio
quadracel > dtap polio
vaxelis > dtap polio hib hepatitis b
proquad > mmrv
havrix > hepatitis a vaccine
vaqta > hepatitis a vaccine
engerix > hepatitis b vaccine
recombivax > hepatitis b vaccine
heplisav > hepatitis b vaccine adult
twinrix > hepatitis a hepatitis b vaccine
menactra > meningococcal conjugate vaccine
menveo > meningococcal conjugate vaccine
menquadfi > meningococcal conjugate vaccine
bexsero > meningococcal b vaccine
trumenba > meningococcal b vaccine
rotateq > rotavirus vaccine pentavalent
rotarix > rotavirus vaccine
varivax > varicella vaccine
ipol > polio vaccine inactivated
fluzone > influenza vaccine
fluzone high dose > influenza vaccine high dose
fluad > influenza vaccine adjuvanted
flublok > influenza vaccine recombinant
flucelvax > influenza vaccine cell culture
fluarix > influenza vaccine
flulaval > influenza vaccine
afluria > influenza vaccine
flumist > influenza vaccine intranasal
arexvy > rsv vaccine
abrysvo > rsv vaccine
mresvia > rsv vaccine
beyfortus > rsv monoclonal antibody
nirsevimab > rsv monoclonal antibody
comirnaty > covid vaccine
spikevax > covid vaccine
novavax > covid vaccine
pfizer > covid vaccine
moderna > covid vaccine
imovax > rabies vaccine
synvisc > joint injection
tubersol > tuberculosis skin test
`;
