/** Drugs by brand, and supplies and equipment by what people call them (HCPCS Level II). Format: `parse-words.ts`. */
export const drugsAndSupplies = `
toradol = ketorolac
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
