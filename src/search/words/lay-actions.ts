/**
 * What is done, in the words of those it is done to: each stands for the word of the trade, and so finds the
 * phrases written with that word (`take out the womb` by `uterus removal`). Format: `parse-words.ts`.
 */
export const layActions = `
# taken away
remove => removal
removed => removal
removing => removal
take out => removal
taken out => removal
taking out => removal
took out => removal
take off > removal | amputation
taken off > removal | amputation
taking off > removal
get rid > removal | destruction
got rid > removal | destruction
cut out > excision | removal
cutting out > excision | removal
cut away > excision | removal
cut off > amputation | excision | removal
chop off > amputation
lop off > amputation
losing > removal
lost > amputation
shave off > shaving
shaved off > shaving
scrape => curettage
scrape off > curettage | debridement
scoop out > curettage
pull out > extraction | removal
pulled out > extraction | removal
pull > extraction | removal
pluck > epilation | extraction
suck out > aspiration
sucked out > aspiration
suction > aspiration
excise => excision
amputate => amputation
resect => resection
# let out
drained > drainage
draining > drainage
drain off > drainage | aspiration
let out > drainage
lance => incision drainage
lanced > incision drainage
lancing > incision drainage
pop > incision drainage
popped > incision drainage
slit > incision
cut open > incision
cut into > incision
opened > incision
tapped > aspiration
tap > aspiration | puncture
flushing > irrigation
wash out > irrigation | lavage
washed out > irrigation | lavage
washing > lavage
rinse > irrigation | lavage
unblock > dilation | removal obstruction
unclog > declotting | removal obstruction
# mended
fix => repair
fixing => repair
mend > repair
patch up > repair
patch [hole, hernia, eardrum, dura, leak] > repair
close up > closure | repair
closed up > closure | repair
sew > suture | repair
sewed > suture | repair
sewn > suture | repair
sew up > suture | repair
sewn up > suture | repair
stitched > suture | repair
stitched up > repair
glued > repair | closure
put back together > repair | reattachment
sewn back on > replantation
reattach > replantation | reattachment | repair
reattached > replantation | reattachment | repair
rebuild => reconstruction
rebuilding => reconstruction
reshape > reconstruction | plasty
straighten > correction | repair | realignment
straightened > correction | repair
tighten > repair | tightening
loosen > release | lysis
free up > lysis | release
untrap > release | decompression
take pressure off > decompression
fuse => arthrodesis
fused > arthrodesis
fusing > arthrodesis
fusion > arthrodesis
lengthen => lengthening
shorten => shortening
move [tendon, nerve, muscle] > transfer | transposition
# bones and joints
set [bone, fracture, broken, arm, leg, wrist, finger, nose, ankle, toe, jaw, elbow, forearm, hand, collarbone, shoulder] > manipulation
setting [bone, fracture, broken, wrist, arm, finger] > manipulation
put back [shoulder, joint, dislocated, hip, finger, elbow, jaw, knee, kneecap] > closed treatment
put back [place, socket, dislocated, out] > dislocation treatment
put back in > closed treatment
pop back in > dislocation
popped out > dislocation
out of socket > dislocation
out of joint > dislocation
dislocated => dislocation
plate [fracture, broken, bone, ankle, wrist, hip, arm, leg] > open treatment internal fixation
plates [fracture, broken, bone, ankle, wrist, hip, arm, leg] > open treatment internal fixation
screws [fracture, broken, bone, ankle, wrist, hip, arm, leg, hardware] > internal fixation
rod [fracture, broken, femur, tibia, bone, leg, thigh, shin, humerus] > intramedullary implant
hardware => implant
metal > implant
pins [removal, remove, take, out, wrist, finger] > implant
# put in
put in > insertion | placement
putting in > insertion | placement
place > placement
placing => placement
insert => insertion
inserted > insertion
implant => implantation
implanted > implantation
hook up > attachment | initiation
replace => replacement
replaced > replacement
replacing => replacement
new [knee, hip, shoulder, ankle, elbow, heart, kidney, liver, valve, joint] > replacement
swap out > replacement
change out > replacement
switch out > replacement
changed > change
change > replacement
exchange > replacement
transplant => transplantation
adjust => adjustment
adjusted > adjustment
# destroyed, tied, stretched
burn > destruction | cautery
burned > destruction | cautery
burned off > destruction
burning > destruction | cautery
burn away > destruction | ablation
zap > destruction | ablation
zapped > destruction | ablation
laser off > laser destruction
froze > cryotherapy
frozen off > cryotherapy destruction
freeze off > cryotherapy destruction
kill [nerve, tumor, wart, cancer] > destruction | ablation
dissolve > lysis | injection
break up > lithotripsy | fragmentation
blast > lithotripsy
blasting > lithotripsy
crush > lithotripsy | fragmentation
tie off => ligation
tying off > ligation
clip off > ligation
plug > occlusion | embolization
plugged > occlusion
block off > occlusion | embolization
stretch => dilation
dilate => dilation
dilatation => dilation
open up > dilation | angioplasty
balloon open > balloon dilation | angioplasty
# looked at
look inside > endoscopy
looking inside > endoscopy
look into > endoscopy
look in > endoscopy
look at > examination
camera => scope
camera > endoscopy
camera test > endoscopy
scope test > endoscopy
checked > examination
test => testing
testing => test
sample > biopsy | specimen
take sample > biopsy
tissue sample > biopsy
piece taken > biopsy
swab > specimen
swabbed > specimen
picture > imaging | xray
pictures > imaging | xray
image > imaging
imaged > imaging
reading [xray, ct, mri, ekg, film, report] > interpretation
read [xray, ct, mri, ekg, film, report] > interpretation
# given
give > administration
giving > administration
gave > administration
given > administration
poke > puncture | injection
prick > puncture
stick > puncture
jabbed > injection
inject => injection
injected => injection
numbed > anesthetic
numbing shot > nerve block
put under => anesthesia
knocked out > anesthesia
sedate > sedation
sedated > sedation
twilight > moderate sedation
bandage => dressing
bandaged > dressing
bandage change => dressing change
wrap > strapping | dressing
wrapped > strapping
taped > strapping
taping > strapping
kinesio tape > strapping
trim > trimming
clip > trimming
clean => cleaning
cleaned > cleaning | debridement
cleaning > debridement
clean up > debridement
clean out > debridement | removal
cleaned out > debridement | removal
`;
