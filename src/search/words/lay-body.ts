/** What parts of the body are called by those who have them. Format: `parse-words.ts`. */
export const layBody = `
# head, face, mouth
skull = cranium
skull > cranial
brow > face
lip = labial
gum = gingiva
gums = gingiva
mouth = oral
soft palate => palate
saliva gland => salivary gland
parotid [tumor, gland, removal, stone] > salivary
tongue = lingual
jaw joint => temporomandibular joint
jaw > mandible | maxilla
upper jaw => maxilla
lower jaw => mandible
tooth = dental
teeth = dental
tonsil = tonsillar
foodpipe = esophagus
swallowing tube > esophagus
wind pipe => trachea
air pipe > trachea
adams apple > larynx
voicebox = larynx
vocal cord => larynx
vocal cords > larynx
# ear, nose, eye
ear drum => tympanic membrane
ear drum > eardrum
earlobe > ear
ear lobe > ear
outer ear => external ear
ear canal => external auditory canal
nostril > nose
nose = nasal
septum = nasal septum
eyeball = eye
eye ball => eye
eye = ocular
eyelids = eyelid
tear duct => nasolacrimal duct
tear duct => lacrimal duct
tear gland => lacrimal gland
eyelash = eyelashes
back of eye > retina | fundus
front of eye > cornea
clear part of eye > cornea
white of eye > sclera | conjunctiva
eye muscle => extraocular muscle
optic nerve => optic disc
# neck, chest
thyroid gland => thyroid
throat > larynx
chest > thorax
chest > thoracic
chest wall => thorax
ribs = rib
rib cage > rib
armpit = axilla
underarm > axilla
armpit = axillary
boob = breast
boobs = breast
boobies > breast
nipple > breast
heart = cardiac
heart valve > valve
blood vessel => artery
blood vessel > vascular
vessel = vascular
vein > venous
artery = arterial
lungs = lung
lung lining => pleura
# belly
tummy = abdomen
gut > bowel | intestine
guts > intestine
stomach [ct, mri, xray, scan, ultrasound, pain, fluid, hernia, hair, wall, picture] > abdomen
navel = umbilical
bellybutton = umbilical
belly wall => abdominal wall
bottom [hole, scope, camera, abscess, tear] > anus
butt hole > anus
butthole > anus
butt [scope, camera, abscess, crack, boil, tear, itch] > anus | rectum
butt = buttock
rear end > anus | buttock
backside > buttock | anus
rump > buttock
back passage > rectum
bum > buttock | anus
rectum = rectal
anus = anal
small bowel => small intestine
food tube > esophagus
bile duct => biliary duct
bile duct => common duct
# water works and private parts
pee = urine
wee > urine
peeing > urination
urinate > voiding | urine
pee hole > urethra
pee tube > urethra | urethral catheter
urinary tube > ureter | urethra
kidneys = kidney
private part > genital
private parts > genital
nuts > testis
testicles > testis
scrotum = scrotal
ball sack > scrotum
sack [water, fluid, ball] > scrotum
foreskin = prepuce
tubes [tied, fallopian, dye, blocked, cut, clipped, removed] > fallopian tube
fallopian = tubal
ovaries = ovary
birth canal => vagina
vagina = vaginal
lady parts > vagina | vulva
down there > genital
pelvis = pelvic
neck of womb > cervix
womb lining => endometrium
lining of uterus => endometrium
afterbirth = placenta
cord blood > umbilical cord
bag of waters > amniotic
unborn baby => fetus
fetus = fetal
# arms
upper arm > humerus
funny bone > ulnar nerve elbow
forearm > radius ulna
lower arm > forearm
wrist bone > carpal | scaphoid
navicular [wrist, hand] > scaphoid
palm > hand
knuckle > hand
finger bone > phalanx
finger > phalangeal
fingers = finger
finger tip => fingertip
fingertip > finger | distal phalanx
pinkie > finger
index finger > finger
ring finger > finger
middle finger > finger
fingernail = nail
finger nail => nail
rotator cuff => musculotendinous cuff
ball and socket > hip | shoulder
# legs
hip ball > femoral head
hip bone > pelvis | hip
upper leg > femur
lower leg > tibia | leg
calf bone > fibula
calf muscle => gastrocnemius
shinbone = tibia
hamstring > thigh muscle
quad [tendon, tear, rupture, repair] > quadriceps
knee bone > patella
sole = plantar
bottom of foot => plantar
arch of foot > plantar
ball of foot > metatarsal
instep > foot
foot bone > metatarsal
foot bones > tarsal | metatarsal
midfoot > tarsal
big toe > hallux
little toe > toe
pinky toe > toe
toe bone > phalanx
toes = toe
sit bone > ischium
# back
back bone => spine
vertebra = vertebral
lower spine => lumbar spine
middle back => thoracic
upper back > thoracic
tail bone => coccyx
sacrum = sacral
nerve root => spinal nerve
disk > intervertebral disc
# skin and general
skin = cutaneous
blister > skin
sinew > tendon
cartilage > meniscus
gristle > cartilage
bone marrow => marrow
nerve = neural
brain = cerebral
lymph gland => lymph node
lymph glands => lymph node
tissue under skin => subcutaneous tissue
fat = adipose
kid = child
kiddo > child
little one > child | infant
toddler > child | early childhood
teen = adolescent
teenager = adolescent
teens > adolescent
baby > infant | newborn
bub > infant
`;
