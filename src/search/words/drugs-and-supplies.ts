/** Drugs by brand, and supplies and equipment by what people call them (HCPCS Level II). Format: `parse-words.ts`. */
export const drugsAndSupplies = `
toradol = ketorolac
kenalog => triamcinolone acetonide
mirena => levonorgestrel mirena | levonorgestrel-releasing mirena
omnipod => insulin delivery disposable
gammagard => gammagard
immune globulin iv => immune globulin intravenous
procrit => epoetin alfa
epogen => epoetin alfa
retacrit => epoetin alfa-epbx
tylenol iv => acetaminophen injection
iv acetaminophen => injection acetaminophen
ofirmev => injection acetaminophen
adrenalin = epinephrine
epipen => epinephrine
normal saline = saline solution
ns => normal saline
ns bolus => normal saline
lr => ringer lactate
d5w => dextrose water 5%
zosyn => piperacillin tazobactam
valium => diazepam
versed => midazolam
ativan => lorazepam
haldol => haloperidol
narcan => naloxone
dilaudid => hydromorphone
sublimaze => fentanyl
demerol => meperidine
depo testosterone => testosterone cypionate
lupron => leuprolide acetate
lupron depot => leuprolide acetate depot
zoladex => goserelin
faslodex => fulvestrant
velcade => bortezomib
darzalex => daratumumab
kyprolis => carfilzomib
abraxane => paclitaxel protein-bound
gemzar => gemcitabine
camptosar => irinotecan
eloxatin => oxaliplatin
adriamycin => doxorubicin
doxil => doxorubicin liposomal
cytoxan => cyclophosphamide
perjeta => pertuzumab
kadcyla => ado-trastuzumab emtansine
enhertu => fam-trastuzumab deruxtecan
nplate => romiplostim
feraheme => ferumoxytol
infed => iron dextran
ferrlecit => sodium ferric gluconate
soliris => eculizumab
ultomiris => ravulizumab
krystexxa => pegloticase
invega sustenna => paliperidone palmitate
abilify maintena => aripiprazole extended release
vivitrol => naltrexone depot
sublocade => buprenorphine extended-release
euflexxa => hyaluronan euflexxa
supartz => hyaluronan supartz
gel-one => hyaluronan gel-one
orthovisc => hyaluronan orthovisc
monovisc => hyaluronan monovisc
durolane => hyaluronan durolane
hyaluronic acid knee => hyaluronan
gel shot knee => hyaluronan
xiaflex => collagenase clostridium
exparel => bupivacaine liposome
marcaine => bupivacaine
lidocaine => lidocaine
kyleena => levonorgestrel kyleena
skyla => levonorgestrel skyla
liletta => levonorgestrel liletta
copper iud => intrauterine copper
sugar meter => blood glucose monitor | home blood glucose monitor
glucose meter => blood glucose monitor | home blood glucose monitor
glucometer => blood glucose monitor | home blood glucose monitor
test strips => blood glucose test strips | reagent strips
cgm => continuous glucose monitor
dexcom => continuous glucose monitor
freestyle libre => continuous glucose monitor
insulin pump => infusion pump insulin | external infusion pump insulin
neck collar => cervical collar
neck collar soft => cervical foam collar | cervical flexible
soft collar => cervical foam collar | cervical flexible
cervical collar soft => cervical foam collar
back brace => lumbar orthosis | lumbar-sacral orthosis
knee brace => knee orthosis
ankle brace => ankle orthosis
wrist brace => wrist hand orthosis
afo => ankle foot orthosis
cam boot => walking boot
diaper = diapers = brief
adult diaper => adult incontinence brief/diaper | adult sized disposable incontinence
shower chair => bath/shower chair | tub stool
commode => commode chair
walker with wheels => walker folding wheeled | walker wheeled
rollator => walker wheeled
rolling walker => walker folding wheeled | walker wheeled
crutch = crutches
portable oxygen => portable gaseous oxygen | portable oxygen
oxygen tank => oxygen gaseous
oxygen gas => oxygen gaseous
home oxygen => oxygen concentrator | oxygen system
cpap nasal mask => nasal interface positive airway
nasal mask => nasal interface
cpap mask => face mask positive airway | nasal interface
cpap tubing => tubing positive airway
cpap machine => continuous positive airway pressure device
cpap => continuous positive airway pressure
bipap => bi-level pressure
neb machine => nebulizer compressor
pulmicort neb => budesonide inhalation
leukoreduced = leukocytes reduced
prbc = red blood cells
ffp => plasma
hearing aid bilateral => hearing aid binaural
bilateral hearing aid => hearing aid binaural
behind ear => bte
behind the ear => bte
hearing aid behind ear => hearing aid bte
eyeglass => frames | spectacles
glasses frames => frames
cochlear implant device => cochlear device
power chair => power wheelchair
motorized wheelchair => power wheelchair
scooter => power operated vehicle
wound vac => negative pressure wound therapy pump
ostomy bag => ostomy pouch
colostomy bag => ostomy pouch
foley catheter => indwelling catheter foley
straight cath => intermittent urinary catheter straight
gauze => gauze
ippe => initial preventive physical examination
welcome to medicare => initial preventive physical examination
awv => annual wellness visit
hh cert => certification home health
home health certification => certification home health
urgent care visit => urgent care center | urgent care
pap smear collection => screening papanicolaou smear obtaining
pap collection => screening papanicolaou smear obtaining
depression screening yearly => annual depression screening
yearly = annual
diabetes class => diabetes self-management training
fit test => fecal occult blood immunoassay
psa screening => prostate cancer screening prostate specific antigen
average risk => not meeting criteria high risk
screening colonoscopy average risk => colonoscopy not meeting criteria high risk
flu shot administration => administration influenza virus vaccine
pneumonia shot administration => administration pneumococcal vaccine
hep b shot administration => administration hepatitis b vaccine
helicopter => rotary wing
air ambulance => ambulance air
ambulance mileage => mileage
als => advanced life support
bls => basic life support
lumbar cushion => back cushion
als1 => als 1
rocephin = ceftriaxone
kenalog = triamcinolone
depo medrol = methylprednisolone acetate
depo-medrol = methylprednisolone acetate
depomedrol = methylprednisolone acetate
solu medrol = methylprednisolone sodium succinate
solu-medrol = methylprednisolone sodium succinate
solumedrol = methylprednisolone sodium succinate
decadron = dexamethasone
celestone = betamethasone
solu cortef = hydrocortisone
zofran = ondansetron
benadryl = diphenhydramine
phenergan = promethazine
compazine = prochlorperazine
reglan = metoclopramide
anzemet = dolasetron
aloxi = palonosetron
emend = fosaprepitant
pepcid = famotidine
lovenox = enoxaparin
fragmin = dalteparin
arixtra = fondaparinux
activase = alteplase
tpa = alteplase
tnkase = tenecteplase
humira = adalimumab
remicade = infliximab
inflectra = infliximab
enbrel = etanercept
cimzia = certolizumab
simponi = golimumab
stelara = ustekinumab
entyvio = vedolizumab
orencia = abatacept
actemra = tocilizumab
cosentyx = secukinumab
skyrizi = risankizumab
tysabri = natalizumab
ocrevus = ocrelizumab
lemtrada = alemtuzumab
xolair = omalizumab
nucala = mepolizumab
fasenra = benralizumab
tezspire = tezepelumab
prolia = denosumab
xgeva = denosumab
evenity = romosozumab
reclast = zoledronic acid
zometa = zoledronic acid
boniva = ibandronate
aredia = pamidronate
keytruda = pembrolizumab
opdivo = nivolumab
yervoy = ipilimumab
tecentriq = atezolizumab
imfinzi = durvalumab
herceptin = trastuzumab
kadcyla = ado-trastuzumab
enhertu = fam-trastuzumab
perjeta = pertuzumab
rituxan = rituximab
avastin = bevacizumab
erbitux = cetuximab
vectibix = panitumumab
darzalex = daratumumab
velcade = bortezomib
kyprolis = carfilzomib
taxol = paclitaxel
abraxane = paclitaxel protein-bound
taxotere = docetaxel
adriamycin = doxorubicin
doxil = doxorubicin liposomal
cytoxan = cyclophosphamide
gemzar = gemcitabine
alimta = pemetrexed
eloxatin = oxaliplatin
paraplatin = carboplatin
platinol = cisplatin
camptosar = irinotecan
5fu = fluorouracil
vidaza = azacitidine
faslodex = fulvestrant
lupron = leuprolide
eligard = leuprolide
zoladex = goserelin
trelstar = triptorelin
firmagon = degarelix
sandostatin = octreotide
somatuline = lanreotide
neulasta = pegfilgrastim
neupogen = filgrastim
zarxio = filgrastim
granix = tbo-filgrastim
procrit = epoetin
epogen = epoetin
retacrit = epoetin
aranesp = darbepoetin
venofer = iron sucrose
injectafer = ferric carboxymaltose
feraheme = ferumoxytol
infed = iron dextran
ferrlecit = sodium ferric gluconate
monoferric = ferric derisomaltose
eylea = aflibercept
lucentis = ranibizumab
vabysmo = faricimab
beovu = brolucizumab
ozurdex = dexamethasone intravitreal implant
botox > onabotulinumtoxina
dysport = abobotulinumtoxina
xeomin = incobotulinumtoxina
myobloc = rimabotulinumtoxinb
synvisc > hyaluronan | hylan
synvisc one > hyaluronan
euflexxa = hyaluronan
hyalgan = hyaluronan
supartz = hyaluronan
orthovisc = hyaluronan
monovisc = hyaluronan
gel one = hyaluronan
durolane = hyaluronan
hyaluronic acid = hyaluronan
gel shot > hyaluronan
depo provera = medroxyprogesterone
depo-provera = medroxyprogesterone
depo testosterone = testosterone cypionate
testopel = testosterone pellet
mirena > levonorgestrel intrauterine
kyleena > levonorgestrel intrauterine
liletta > levonorgestrel intrauterine
skyla > levonorgestrel intrauterine
paragard > copper intrauterine
nexplanon > etonogestrel implant
invega = paliperidone
risperdal = risperidone
abilify = aripiprazole
zyprexa = olanzapine
haldol = haloperidol
prolixin = fluphenazine
vivitrol = naltrexone
sublocade = buprenorphine extended-release
ativan = lorazepam
valium = diazepam
versed = midazolam
diprivan = propofol
ketalar = ketamine
dilaudid = hydromorphone
demerol = meperidine
sublimaze = fentanyl
nubain = nalbuphine
stadol = butorphanol
narcan = naloxone
adrenalin = epinephrine
lasix = furosemide
bumex = bumetanide
cardizem = diltiazem
lopressor = metoprolol
adenocard = adenosine
lexiscan = regadenoson
cordarone = amiodarone
lanoxin = digoxin
b12 shot > cyanocobalamin
vitamin b12 [injection, shot, inj] > cyanocobalamin
vitamin k = phytonadione
rocaltrol = calcitriol
zemplar = paricalcitol
sensipar = cinacalcet
parsabiv = etelcalcetide
ancef = cefazolin
kefzol = cefazolin
maxipime = cefepime
fortaz = ceftazidime
claforan = cefotaxime
mefoxin = cefoxitin
zosyn = piperacillin tazobactam
unasyn = ampicillin sulbactam
bicillin = penicillin g benzathine
cleocin = clindamycin
garamycin = gentamicin
levaquin = levofloxacin
cipro = ciprofloxacin
zithromax = azithromycin
vancocin = vancomycin
invanz = ertapenem
merrem = meropenem
cubicin = daptomycin
flagyl = metronidazole
zyvox = linezolid
diflucan = fluconazole
cancidas = caspofungin
gamunex = immune globulin
privigen = immune globulin
octagam = immune globulin
gammagard = immune globulin
hizentra = immune globulin subcutaneous
marcaine = bupivacaine
sensorcaine = bupivacaine
exparel = bupivacaine liposome
xylocaine = lidocaine
naropin = ropivacaine
normal saline = saline solution
d5w = dextrose
lactated ringers = ringers lactate
proventil = albuterol
ventolin = albuterol
xopenex = levalbuterol
atrovent = ipratropium
duoneb = albuterol ipratropium
pulmicort = budesonide
inj = injection
oral chemo = oral
# supplies and equipment
wheel chair = wheelchair
scooter = power operated vehicle
power chair = power wheelchair
motorized wheelchair = power wheelchair
transport chair = transport
underarm crutches > crutches underarm
quad cane = cane quad
rolling walker = walker wheeled
rollator > walker wheeled
bedside commode = commode chair
potty chair > commode chair
shower chair > bath chair
grab bar > rail
hospital bed = bed
bed rail = side rails
hoyer lift > patient lift
lift chair = seat lift
air mattress > pressure mattress
oxygen tank > portable gaseous oxygen
oxygen concentrator = concentrator
portable oxygen = portable
cpap machine = continuous airway pressure device
bipap machine > respiratory assist device
cpap mask > nasal interface mask | face mask
cpap tubing > tubing positive airway pressure
nebulizer machine = nebulizer with compressor
suction machine = respiratory suction pump
feeding pump = enteral pump
formula = enteral formula
tube feeding = enteral
tpn = parenteral nutrition
insulin pump = external ambulatory infusion pump insulin
glucose strips > blood glucose test strips
diabetic strips > blood glucose test strips
glucose meter = home blood glucose monitor
sensor [glucose, cgm] > continuous glucose monitor sensor
diabetic shoes > diabetics only shoe
diabetic shoe > diabetics only shoe
shoe insert > insert
knee brace > knee orthosis
back brace > lumbar sacral orthosis
lso = lumbar sacral orthosis
tlso = thoracic lumbar sacral orthosis
wrist brace > wrist hand orthosis
ankle brace > ankle foot orthosis | ankle orthosis
afo = ankle foot orthosis
kafo = knee ankle foot orthosis
who brace > wrist hand orthosis
cervical collar = cervical
neck brace > cervical collar
cam boot > walking boot
brace = orthosis
braces = orthosis
artificial leg > prosthesis below knee
artificial arm > prosthesis upper limb
prosthetic leg > prosthesis
breast form > breast prosthesis
compression stocking = gradient compression stocking
compression stockings > gradient compression stocking
ace wrap > compression bandage
bandaid > adhesive
gauze pad = gauze
foam dressing = foam
catheter supplies > catheter insertion tray
condom catheter = external catheter
drainage bag = bedside drainage bag
leg bag = urinary leg bag
ostomy bag = ostomy pouch
colostomy bag > ostomy pouch
trach tube > tracheostomy tube
tens unit = tens device
bone stimulator = osteogenesis stimulator
hearing aids = hearing aid
eyeglasses > spherocylinder | frames
eyeglass frames > frames
lenses [eyeglass, vision, single, bifocal] > lens
ambulance ride > ambulance service
ambulance mileage = ground mileage
als = advanced life support
bls = basic life support
air ambulance > fixed wing | rotary wing
helicopter > rotary wing
welcome to medicare > initial preventive physical examination
annual wellness visit = annual wellness
awv = annual wellness visit
flu admin > administration influenza vaccine
medicare colonoscopy > colorectal cancer screening colonoscopy
telehealth facility > telehealth originating site
lymphedema pump > pneumatic compressor
`;
