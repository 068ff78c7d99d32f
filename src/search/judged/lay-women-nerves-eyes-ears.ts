import { readJudged } from "./judged.ts";

export const layWomenNervesEyesEars = readJudged(`
lay | look at cervix with scope and take samples | 57454 57455 57456 | colposcopy
lay | bad cells of cervix cut off with wire loop | 57460 57461 57522 | loop
lay | freeze the cervix | 57511 | cryocautery
lay | IUD put in | 58300 | insertion
lay | take out IUD | 58301 | removal
lay | sample of womb lining in office | 58100 | endometrial biopsy
lay | D and C heavy bleeding not pregnant | 58120 | dilation and curettage
lay | scope in womb with scraping or polyp out | 58558 | hysteroscopy
lay | burn the lining of womb for heavy periods | 58563 58353 | ablation
lay | fibroids taken out leave the womb | 58140 58145 58146 58545 58546 58561 | myomectomy
lay | womb taken out through belly cut | 58150 58180 | abdominal hysterectomy
lay | womb out with scope with tubes and ovaries | 58571 58573 58552 58554 58542 58544 | laparoscopic
lay | womb out from below | 58260 58262 58290 58291 | vaginal hysterectomy
lay | tubes tied with scope | 58670 58671 | laparoscopic
lay | tubes tied during c section | 58611 | add-on
lay | cyst on ovary taken out with scope | 58662 58661 | laparoscopic
lay | swollen gland at vagina opening drained | 56420 | Bartholin
lay | vulva sample | 56605 | biopsy
lay | pessary fitted for dropped womb | 57160 | fitting
lay | sling for leaking when cough woman | 57288 | sling
lay | dropped bladder fixed through vagina | 57240 | anterior colporrhaphy
lay | eggs collected for IVF | 58970 | oocyte retrieval
lay | sperm put in womb | 58322 | intrauterine insemination
lay | warts down there woman burned off | 56501 56515 | vulva
lay | whole pregnancy with normal birth | 59400 | global
lay | all prenatal care plus c section | 59510 | global
lay | only the c section no prenatal | 59514 | delivery only
lay | only did the delivery vaginal | 59409 | delivery only
lay | pregnancy care and normal birth after an earlier c section | 59610 | global
lay | after baby checkup only | 59430 | postpartum
lay | five prenatal visits then moved away | 59425 | 4 to 6
lay | ten pregnancy checkups only | 59426 | 7 or more
lay | missed miscarriage cleaned out first 3 months | 59820 | missed
lay | incomplete miscarriage surgery | 59812 | incomplete
lay | baby heart strip in pregnancy | 59025 | non-stress test
lay | needle in belly to test water around baby | 59000 | amniocentesis
lay | stitch in cervix while pregnant | 59320 59325 | cerclage
lay | turn a breech baby from outside | 59412 | version
lay | tubal pregnancy out with scope | 59150 59151 | ectopic
lay | whole thyroid out | 60240 | total
lay | half of thyroid taken out | 60220 60210 60212 60225 | lobectomy
lay | needle test of thyroid lump | 10005 10021 60100 | aspiration or core
lay | parathyroid gland surgery high calcium | 60500 | exploration
lay | blood patch for headache after spinal tap | 62273 | epidural
lay | epidural steroid shot low back | 62322 62323 | interlaminar
lay | shot in neck epidural | 62320 62321 | interlaminar
lay | shot at pinched nerve low back with x-ray | 64483 | transforaminal
lay | numbing shot in low back facet joints | 64493 | paravertebral facet
lay | burn the nerves in low back for pain | 64635 | facet destruction
lay | brain tumor taken out | 61510 61512 61518 61519 | craniectomy
lay | hole drilled to drain blood on brain | 61154 61156 | burr hole
lay | shunt for water on the brain | 62220 62223 | creation
lay | slipped disc in low back trimmed | 63030 | laminotomy
lay | low back bone removed for tight spinal canal | 63047 63005 63017 | laminectomy
lay | spine stimulator trial wires | 63650 | percutaneous array
lay | refill pain pump in belly | 62369 62370 95990 95991 | reservoir
lay | brain wires for shaking parkinsons | 61863 61867 | deep brain
lay | botox in neck for twisted neck | 64616 | dystonia
lay | shot back of head nerve | 64405 | occipital
lay | shoulder nerve numbed before surgery | 64415 64417 64418 | block
lay | carpal tunnel surgery open | 64721 | median nerve
lay | funny bone nerve moved at elbow | 64718 | ulnar
lay | cut nerve in finger sewn | 64831 | digital
lay | cataract out lens put in | 66984 | routine
lay | cloudy film lasered after cataract surgery | 66821 | discission
lay | laser to bring eye pressure down | 65855 | trabeculoplasty
lay | metal speck stuck in the eye taken out | 65220 65222 65205 65210 | corneal or conjunctival
lay | shot in eye for macular degeneration | 67028 | intravitreal
lay | come loose retina put back | 67101 67105 67107 67108 67110 67113 | detachment
lay | laser for diabetic eyes | 67228 | retinopathy
lay | crossed eye surgery kid | 67311 67312 67314 67316 | strabismus
lay | lump on eyelid cut out chalazion | 67800 | single
lay | ingrown eyelashes plucked | 67820 | trichiasis
lay | plug in tear hole for dry eyes | 68761 | punctal plug
lay | baby blocked tear duct opened | 68810 68811 68815 68816 | probing
lay | new front window of eye transplant | 65710 65730 65750 65755 65756 | keratoplasty
lay | droopy lid muscle tightened | 67903 67904 67901 67902 67906 67908 | ptosis
lay | kid ear tubes | 69436 | general anesthesia
lay | ear tube adult awake in office | 69433 | local anesthesia
lay | ear wax dug out | 69210 | instruments
lay | ears flushed with water for wax | 69209 | lavage
lay | bug in ear taken out | 69200 | foreign body
lay | hole in eardrum patched | 69610 69620 69631 | repair
lay | cochlear implant for deaf | 69930 | implantation
lay | ears that stick out pinned back | 69300 | otoplasty
`);
