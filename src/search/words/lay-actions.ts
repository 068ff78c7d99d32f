/**
 * What is done, in the words of those it is done to: each stands for the word of the trade, and so finds the
 * phrases written with that word (`take out the womb` by `uterus removal`). Format: `parse-words.ts`.
 */
export const layActions = `
# taken away
remove => removal
removing => removal
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
scrape off > curettage | debridement
scoop out > curettage
pull out > extraction | removal
pulled out > extraction | removal
pull > extraction | removal
pluck > epilation | extraction
suck out > aspiration
sucked out > aspiration
suction > aspiration
resect => resection
# let out
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
washed out > irrigation | lavage
washing > lavage
unblock > dilation | removal obstruction
unclog > declotting | removal obstruction
# mended
fixing => repair
mend > repair
patch up > repair
patch [hole, hernia, eardrum, dura, leak] > repair
close up > closure | repair
closed up > closure | repair
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
put back [place, socket, dislocated, out] > dislocation treatment
put back in > closed treatment
pop back in > dislocation
plates [fracture, broken, bone, ankle, wrist, hip, arm, leg] > open treatment internal fixation
screws [fracture, broken, bone, ankle, wrist, hip, arm, leg, hardware] > internal fixation
rod [fracture, broken, femur, tibia, bone, leg, thigh, shin, humerus] > intramedullary implant
metal > implant
pins [removal, remove, take, out, wrist, finger] > implant
# put in
place > placement
insert => insertion
inserted > insertion
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
block off > occlusion | embolization
open up > dilation | angioplasty
balloon open > balloon dilation | angioplasty
# looked at
look inside > endoscopy
looking inside > endoscopy
look at > examination
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
image > imaging
imaged > imaging
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
sedate > sedation
sedated > sedation
bandage => dressing
bandaged > dressing
bandage change => dressing change
wrap > strapping | dressing
wrapped > strapping
kinesio tape > strapping
trim > trimming
clip > trimming
clean => cleaning
cleaned > cleaning | debridement
cleaning > debridement
clean up > debridement
cleaned out > debridement | removal
`;
