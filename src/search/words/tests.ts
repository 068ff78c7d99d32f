/** Laboratory tests by what is written on the requisition. Format: `parse-words.ts`. */
export const tests = `
cbc = blood count complete
cbc with diff = complete blood count differential
cbc with diff > blood count complete automated differential
cbc diff > blood count complete automated differential
hemogram = complete blood count
wbc = white blood cell = leukocyte
rbc = red blood cell
plts = platelet
diff = differential
hgb = hemoglobin
hb = hemoglobin
hct = hematocrit
h&h = hemoglobin hematocrit
retic = reticulocyte
esr = sedimentation rate
crp = c-reactive protein
hscrp > c-reactive protein high sensitivity
bmp = basic metabolic panel
chem7 > basic metabolic panel
cmp = comprehensive metabolic panel
chem 14 > comprehensive metabolic panel
lytes = electrolyte panel
lfts = hepatic function panel
liver panel = hepatic function panel
renal panel = renal function panel
lipids = lipid panel
lipid profile = lipid panel
hepatitis panel = acute hepatitis panel
ob panel = obstetric panel
a1c = hemoglobin a1c = hba1c
a1c = glycated hemoglobin
a1c = glycosylated hemoglobin
hgba1c = hemoglobin a1c
hemoglobin glycosylated = hemoglobin a1c
glycohemoglobin = hemoglobin a1c
gtt = glucose tolerance test
ogtt = glucose tolerance test
accucheck > glucose blood device
glucometer > glucose blood device
bun = urea nitrogen
creat = creatinine
cr [serum, blood, urine, kidney] > creatinine
gfr > creatinine
ca [serum, ionized, blood, total, level] > calcium
mg [serum, blood, level] > magnesium
phos = phosphorus
po4 = phosphate
co2 = carbon dioxide
bicarb = bicarbonate
alk phos = alkaline phosphatase
alp = alkaline phosphatase
ast = aspartate aminotransferase
sgot = aspartate aminotransferase
alt = alanine aminotransferase
sgpt = alanine aminotransferase
ggt = glutamyltransferase
t bili = total bilirubin
bili = bilirubin
tbili = bilirubin total
dbili = bilirubin direct
alb = albumin
tp > protein total
spep = protein electrophoresis
upep > protein electrophoresis urine
ife > immunofixation
ldh = lactate dehydrogenase
ck = creatine kinase
cpk = creatine kinase
ckmb = creatine kinase mb
trop = troponin
troponin i = troponin
bnp = natriuretic peptide
pro bnp = natriuretic peptide
probnp = natriuretic peptide
myo > myoglobin
d-dimer = d dimer
ddimer = d dimer
d dimer = fibrin degradation products
fibrin split > fibrin degradation
tsh = thyroid stimulating hormone
ft4 = free thyroxine
free t4 = free thyroxine
t4 = thyroxine
t3 = triiodothyronine
free t3 = triiodothyronine free
ft3 = triiodothyronine free
tpo > thyroid antibody | microsomal antibody
pth = parathormone = parathyroid hormone
fsh = follicle stimulating hormone
lh = luteinizing hormone
hcg = chorionic gonadotropin = human chorionic gonadotropin
bhcg = chorionic gonadotropin quantitative
beta hcg = chorionic gonadotropin
upt > urine pregnancy test
urine pregnancy = pregnancy test urine
dhea = dehydroepiandrosterone
dheas = dehydroepiandrosterone sulfate
shbg = sex hormone binding globulin
acth = adrenocorticotropic hormone
gh [hormone, growth, level] > growth hormone
igf > somatomedin
igf-1 > somatomedin
prolactin level = prolactin
e2 = estradiol
progest = progesterone
vit = vitamin
vit d = vitamin d
25-oh > 25 hydroxy
vitamin d 25 hydroxy = vitamin d 25
b12 = vitamin b-12 = cyanocobalamin
b12 = cobalamin
folate = folic acid
tibc = iron binding capacity
ferritin level = ferritin
cea = carcinoembryonic antigen
afp = alpha-fetoprotein
ca 125 = ca-125
ca125 = ca 125
ca 19-9 = ca19-9
ca 15-3 = ca15-3
psa free > prostate specific antigen free
ana = antinuclear antibody
rf [factor, rheumatoid, quant, qualitative] > rheumatoid factor
ccp = cyclic citrullinated peptide
dsdna > dna antibody double stranded
anca > antineutrophil cytoplasmic antibody
ena > extractable nuclear antigen
c3 = complement
tg [antibody] > thyroglobulin
ttg = tissue transglutaminase
iga = immunoglobulin a
igg = immunoglobulin g
igm = immunoglobulin m
ige = immunoglobulin e
rast = allergen specific ige
flc > light chain free
hla = human leukocyte antigen
hiv = human immunodeficiency virus
hiv test > hiv antibody | hiv-1
hiv 1 2 = hiv-1 hiv-2
hbsag = hepatitis b surface antigen
hbsab = hepatitis b surface antibody
hep b surface = hepatitis b surface
anti hbc = hepatitis b core antibody
hcv = hepatitis c
hbv = hepatitis b
hav = hepatitis a
ebv = epstein-barr virus
cmv = cytomegalovirus
hsv = herpes simplex virus
vzv = varicella-zoster
hpv = human papillomavirus
rsv = respiratory syncytial virus
rpr > syphilis nontreponemal
vdrl > syphilis nontreponemal
fta > treponema pallidum
syphilis = treponema pallidum
gc = gonorrhea
gc = neisseria gonorrhoeae
gonorrhea = neisseria gonorrhoeae
ct gc = chlamydia gonorrhea
chlam = chlamydia
trich = trichomonas
bv [vaginal, vaginosis, panel] > bacterial vaginosis
wet prep = wet mount
koh = koh prep
koh > tissue exam fungi
gas [strep, throat, group] > streptococcus group a
gbs = streptococcus group b
mrsa = methicillin resistant staphylococcus aureus
cdiff = clostridium difficile
c diff = clostridium difficile
clostridium = clostridioides
hpylori = helicobacter pylori
h. pylori = helicobacter pylori
helicobacter breath > urea breath test
o&p = ova and parasites
fobt = fecal occult blood
fit [stool, colon, fecal, test] > fecal immunochemical | occult blood immunoassay
guaiac = occult blood
hemoccult = occult blood
blood culture = culture blood
urine culture = culture urine
wound culture > culture other source
c&s = culture sensitivity
culture and sensitivity > culture | susceptibility
sensitivity = susceptibility
mic > minimum inhibitory concentration
afb = acid-fast
ua with micro = urinalysis microscopy
ua dip > urinalysis dipstick nonautomated without microscopy
dipstick = urinalysis
dip ua > urinalysis nonautomated without microscopy
urinalysis auto > urinalysis automated
micro = microscopy = microscopic
microalb = microalbumin
microalbumin = albumin urine
ratio acr > albumin urine
uacr > albumin urine
24 hour urine > timed
pcr = nucleic acid amplification
pcr = amplified probe
naat = amplified probe
rna > nucleic acid
resp panel > respiratory virus panel | respiratory pathogen
biofire > respiratory pathogen multiplex
gi panel = gastrointestinal pathogen
flu a b = influenza a and b
flu a/b = influenza
tox = toxicology
thc = cannabinoid
etoh = alcohol = ethanol
dig [level, assay] > digoxin
dilantin = phenytoin
depakote = valproic acid
tegretol = carbamazepine
keppra = levetiracetam
lamictal = lamotrigine
lithium level = lithium
vanc = vancomycin
vanco = vancomycin
gent = gentamicin
tacro = tacrolimus
prograf = tacrolimus
cyclo = cyclosporine
tylenol = acetaminophen
aspirin level = salicylate
lead level = lead
pap = cytopathology
surg path = surgical pathology
surgpath = surgical pathology
path consult = pathology consultation
ihc = immunohistochemistry
immuno stain > immunohistochemistry
special stain = special stain group
frozen section = frozen section
fish = in situ hybridization
flow cytometry = flow cytometry
karyotype = chromosome analysis
cma = chromosomal microarray
microarray = chromosomal microarray
ngs = genomic sequencing
next gen sequencing = genomic sequencing
brca = brca1 brca2
cf carrier > cftr
cystic fibrosis test > cftr
factor v leiden = f5
factor 5 leiden = f5
prothrombin gene = f2
lynch > mlh1 msh2
fragile x = fmr1
sma carrier > smn1
hemochromatosis test > hfe
warfarin gene > cyp2c9
jak2 test = jak2
philadelphia chromosome > bcr abl1
type and screen > blood typing antibody screen
crossmatch = compatibility test
sickle = sickling
sickle cell test > hemoglobin sickling
g6pd = glucose-6-phosphate dehydrogenase
semen analysis = semen
sperm count = semen
sperm test > semen
breath test > hydrogen breath test
gi breath = breath hydrogen
newborn screen > metabolite
bilirubin skin > bilirubin transcutaneous
venipuncture = collection of venous blood
venipuncture = venous blood
phlebotomy = venipuncture
specimen handling = handling conveyance
`;
