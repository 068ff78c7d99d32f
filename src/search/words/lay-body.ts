/** What parts of the body are called by those who have them. Format: `parse-words.ts`. */
export const layBody = `
# head, face, mouth
skull = cranium
brow > face
lip = labial
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
teeth = dental
tonsil = tonsillar
foodpipe = esophagus
wind pipe => trachea
air pipe > trachea
voicebox = larynx
vocal cord => larynx
# ear, nose, eye
ear drum => tympanic membrane
ear drum > eardrum
earlobe > ear
ear lobe > ear
outer ear => external ear
ear canal => external auditory canal
nostril > nose
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
white of eye > sclera | conjunctiva
eye muscle => extraocular muscle
optic nerve => optic disc
# neck, chest
thyroid gland => thyroid
chest wall => thorax
ribs = rib
rib cage > rib
armpit = axilla
underarm > axilla
armpit = axillary
boobs = breast
boobies > breast
nipple > breast
heart = cardiac
heart valve > valve
vessel = vascular
vein > venous
artery = arterial
lung lining => pleura
# belly
tummy = abdomen
navel = umbilical
bellybutton = umbilical
belly wall => abdominal wall
bottom [hole, scope, camera, abscess, tear] > anus
butt [scope, camera, abscess, crack, boil, tear, itch] > anus | rectum
butt = buttock
rear end > anus | buttock
backside > buttock | anus
rump > buttock
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
pee tube > urethra | urethral catheter
urinary tube > ureter | urethra
kidneys = kidney
nuts > testis
foreskin = prepuce
tubes [tied, fallopian, dye, blocked, cut, clipped, removed] > fallopian tube
fallopian = tubal
birth canal => vagina
vagina = vaginal
womb lining => endometrium
lining of uterus => endometrium
afterbirth = placenta
cord blood > umbilical cord
bag of waters > amniotic
unborn baby => fetus
fetus = fetal
# arms
funny bone > ulnar nerve elbow
forearm > radius ulna
wrist bone > carpal | scaphoid
navicular [wrist, hand] > scaphoid
palm > hand
knuckle > hand
finger bone > phalanx
finger > phalangeal
fingers = finger
finger tip => fingertip
fingertip > finger | distal phalanx
index finger > finger
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
arch of foot > plantar
ball of foot > metatarsal
instep > foot
foot bones > tarsal | metatarsal
midfoot > tarsal
big toe > hallux
toe bone > phalanx
toes = toe
sit bone > ischium
# back
back bone => spine
vertebra = vertebral
lower spine => lumbar spine
middle back => thoracic
upper back > thoracic
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
lymph glands => lymph node
tissue under skin => subcutaneous tissue
fat = adipose
kid = child
kiddo > child
little one > child | infant
toddler > child | early childhood
teen = adolescent
teenager = adolescent
baby > infant | newborn
bub > infant
`;
