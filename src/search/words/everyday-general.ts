/** Everyday words for what is done, and for parts of the body, that go with any other word. Format: `parse-words.ts`. */
export const everydayGeneral = `
# what is done
swapped > replacement
exchanged > replacement
rebuilt > reconstruction
rebuild > reconstruction
sew > repair
mended > repair
fixed > repair
patched > repair
scraped > curettage
scraping > curettage
scrape > curettage
snipped > excision
cutting > incision | excision
cutoff > amputation
sliced > shave
shaved > shaving
stretched > dilation
widened > dilation
widen > dilation
cracked > fracture
smash > lithotripsy
smashed > lithotripsy
crushed > lithotripsy
blasted > lithotripsy
unclog > thrombectomy | declotting
unclogged > thrombectomy
unblock > thrombectomy | angioplasty
unblocked > thrombectomy | angioplasty
pinch > biopsy
pinched off > biopsy
sampled > biopsy
tested > test
loosened > release
freed > release
cut loose > release
let loose > release
tightened > plication | repair
glued > adhesive
glue > adhesive
cook > ablation | neurolysis
cooked > ablation | neurolysis
heated > ablation
zapped > ablation | stimulation
zaps > stimulation
laser > ablation | photocoagulation
lasered > ablation
plugged > occlusion | embolization
blocked > obstruction | occlusion
clogged > occlusion
flush > irrigation
flushed > irrigation
rinse > lavage | irrigation
rinsed > lavage | irrigation
washed > lavage | irrigation
suck > aspiration
sucked > aspiration
suctioned > aspiration
tied > ligation
tied off > ligation
clipped > ligation
banded > band ligation
stapled > stapling
pulled > extraction | removal
yanked > removal
dug out > removal
dig > removal
taken > removal
take > removal
undone > reversal
reversed > reversal | closure
hooked > anastomosis
redone > revision
donor > transplant | allograft
numb > anesthetic
numbing > anesthetic
put under > anesthesia
puts sleep > anesthesia
asleep > anesthesia
gas asleep > anesthesia
put > insertion | placement
placed > placement
look > diagnostic | endoscopy
looking > diagnostic | endoscopy
camera > endoscopy | scope
viewing tube > endoscopy
thin tube > catheter | flexible
flexible tube > flexible endoscopy
short tube > anoscopy | rigid
robot > robotic | laparoscopic
puffer > bronchodilator | inhaler
cheated > bypass
detour > bypass
checked > check
hooked up > monitoring
wear > wearable | recording
worn > wearable | recording
recorder > recording | monitor
sticky > patch
chip > implant
device > implant
widget > implant
box > generator | device
battery > generator
wires > lead | electrode
lead wire > electrode
2 wire pacemaker > pacemaker dual chamber
1 wire pacemaker > pacemaker single chamber
3 wire pacemaker > biventricular pacing
through vein > intravenous
vein medicine > intravenous infusion
under skin > subcutaneous
germs > culture | organism
bug > organism
# who and how much
grown up > adult
grownup > adult
grown ups > adult
teen > adolescent
teenager > adolescent
boy > male
girl > female
guy > male
lady > female
old person > adult
double > bilateral
both > bilateral
whole > total | complete
entire > total | complete
half > partial
part > partial
piece > partial
front > anterior
behind > posterior
back side > posterior
side > lateral
inner > medial
outer > lateral
inside > internal
outside > external
upper > superior
tip > distal
big > complicated | extensive
tiny > small
# pictures and scans
pictures > xray | imaging
sound picture => ultrasound
sound test > ultrasound
sound scan => ultrasound
sound wave > ultrasound | shock wave
jelly picture => ultrasound
magnet > mri
magnet scan => mri
magnet picture => mri
magnet tube => mri
head magnet => brain mri
head magnet scan => brain mri
knee magnet => mri lower extremity joint
back magnet => mri lumbar spine
lower back magnet => mri lumbar spine
donut scan => ct
cross section scan => ct
slice scan => ct
glow > nuclear
glow scan => nuclear imaging
glow scan bone => bone scan
glow scan skeleton => bone scan
skeleton scan => bone scan
skeleton > bone
radioactive > nuclear
hand @picture => hand xray
finger @picture => finger xray
wrist @picture => wrist xray
elbow @picture => elbow xray
shoulder @picture => shoulder xray
hip @picture => hip xray
knee @picture => knee xray
ankle @picture => ankle xray
foot @picture => foot xray
toe @picture => toe xray
heel @picture => heel xray
neck bones @picture => cervical spine xray
neck @picture => cervical spine xray
lower back @picture => lumbar spine xray
low back @picture => lumbar spine xray
back @picture => lumbar spine xray
upper back @picture => thoracic spine xray
rib @picture => rib xray
skull @picture => skull xray
sinus @picture => sinus xray
chest @picture => chest xray
belly @picture => abdomen xray
tummy @picture => abdomen xray
collarbone @picture => clavicle xray
pelvis @picture => pelvis xray
jaw @picture => mandible xray
nose @picture => nasal bones xray
kidney sound => kidney ultrasound
kidneys sound picture => kidney ultrasound
gallbladder sound => abdominal ultrasound limited
heart sound => echocardiography
neck artery sound => carotid duplex
baby sound picture => obstetric ultrasound
leg vein sound => venous duplex
breast @picture => mammography
breast picture both => mammography bilateral
breast picture one => mammography unilateral
ovary ultrasound inside => transvaginal ultrasound
ovary scan inside => transvaginal ultrasound
ovaries inside => transvaginal ultrasound
womb scan inside => transvaginal ultrasound
scan from inside => transvaginal ultrasound
# parts
noggin > head
head > brain | skull
skull > cranial | craniotomy
brain > intracranial
forehead > face
chin > face
cheek > face
eyebrow > face
lips > lip
scalp > scalp
earlobe > external ear
inner ear > labyrinth
nose inside > intranasal
nostrils > nasal
mouth > oral
gum > gingiva
teeth > dental
throat > pharynx | larynx
voice > larynx
adams apple > larynx | thyroid cartilage
swallow > esophagus | swallowing
windpipe > trachea
airway > trachea | bronchus
lungs > pulmonary | bronchoscopy
ribcage > rib
rib cage > chest wall
chest > thorax | thoracic
breasts > breast
boobs > breast
nipples > nipple
armpits > axilla | axillary
belly > abdominal
stomach > abdomen
tummy > abdominal
gut > bowel
bowels > bowel
bottom [scope, camera, tube, look, pile, hole, doctor, rectum, muscle, tear, wart] > anus | rectum
butt > buttock | anus
rear > anus | rectum
tail bone > coccyx
groin > inguinal
crotch > perineum | groin
privates > genital
womb > uterine
belly button > umbilicus
navel > umbilical
loin > flank
side of belly > flank
hip > femur | pelvis
knee > patella
kneecap > patellar
shin > tibial
ankle > malleolus
foot > pedal
sole > plantar
bottom foot > plantar
palm > palmar
thumb > finger
nails > nail
bones > bone
muscles > muscle
nerves > nerve
veins > vein
arteries > artery
blood vessels > artery | vein | vascular
pipe > duct | tube
water works > urinary
waterworks > urinary
kidneys > renal
bladder > vesical | cystoscopy
prostate gland > prostate
glands > gland
gullet > esophageal
spine > vertebral | spinal
spinal cord > spinal cord
backbone > vertebral
disks > disc
# conditions
sugars > glucose
diabetes > diabetic
high blood pressure > hypertension
clots > thrombosis | thrombus
hole > perforation | defect | fistula
tear > laceration | rupture
ripped > laceration | rupture
growth > lesion | tumor | polyp
lump > mass | nodule | tumor
bump > lesion | mass
spots > lesion
sores > ulcer | wound
blister > bulla
bruise > hematoma
scab > wound
rash > dermatitis
itch > pruritus
swelling > edema
swollen > edema
infection > infected
infected > infection
pus > drainage
water > fluid
tunnel > fistula
bulge > hernia | aneurysm
pouch > diverticulum
narrow > stenosis | stricture
narrowed > stenosis | stricture
narrowing > stenosis | stricture
leak > fistula | incontinence
leaky > incontinence | regurgitation
leaking > incontinence
droopy > ptosis
crooked > deviated | deformity
twisted > torsion
stuck > impacted | adhesion
fainting > syncope
snoring > apnea
shakes > tremor
fit > seizure
fast heartbeat > tachycardia
skipped beats > palpitations
heartburn > reflux
throwing up > vomiting
loose stool > diarrhea
blood pressure > hypertension
`;
