/** The whole routine, as a runner hears it the first time. */
import { transcript } from '../support/conversation';

transcript(
  'the whole routine, from "open knee coach" to the disclaimer, with one word an exercise',
  `
    U: open knee coach
    A: Welcome to Knee Coach. I can tell you why a kneecap often hurts, and lead you through six
       exercises for it. This is general information, and not medical advice. Ask me why it hurts, or say
       start.
    U: why does my kneecap hurt
    A: Kneecap pain while running often comes from two tight muscles, and usually also two weak
       ones. The tight ones first. One is the rectus femoris, the main thigh muscle. The other is
       the biceps femoris, your outer hamstring, at the outside back of the thigh. When those two
       are tight, there is more pressure on the kneecap, the patella. The weak ones are the vastus
       medialis obliquus, your inside thigh muscle. And the gluteus medius, at your upper outer hip.
       When those are weak, the thigh can move inward as your foot hits the ground. The thigh moving
       in, and the kneecap being pressed: it is the two together that hurt. That's a common
       explanation. I can't tell what causes yours. Shall we start the routine?
    U: start the routine
    A: Six exercises, about 18 minutes. Near a wall, have a foam roller, an exercise band, an
       exercise ball and a cushion for your knee. If something's missing, tell me. Say ready when
       you've got it.
    U: ready
    A: While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. The article I go by only names these exercises: the how is common
       advice. First: foam rolling, for the outside of your thigh. Lie on your right side, propped
       on your right forearm. Put the roller crosswise under that thigh, just below the hip bone.
       Put your left foot flat on the floor in front of you. Press that foot harder to lighten the
       roller. Forearm and foot slide you along, so it rolls toward your knee and back. You'll feel
       broad, deep pressure, and nothing sharp or tingling. A minute a side. When you're in place,
       say ready.
    U: ready
    A: Right thigh. Three. Two. One. Roll slowly toward your knee. [10] Turn back above the knee.
       [10] Too strong? Make it lighter. [10] Halfway. [20] Ten more. [10] Ease off, and rest. Now
       the left: left side and forearm, right foot in front. [12] Two. One. Roll slowly toward your
       knee. [10] On a tender spot, rest and breathe. [10] Let your neck rest easy. [10] Halfway.
       [20] Ten more. [10] Ease off, and rest. Next: the kneeling hip flexor stretch. Have a chair
       or a wall beside you. If kneeling bothers you, say: I can't kneel, and we do it standing.
       Kneel on your right leg, a cushion under the spot just below the kneecap. Put your left foot
       flat on the floor in front, with that knee over the ankle. Stay tall, with a hand on the
       chair. On my count, tighten the muscle you sit on, and tuck your hips under. You'll feel a
       pull at the front of your right hip and thigh. Nothing in your back or your kneecap. Say
       ready once you're set.
    U: i'm ready
    A: Right leg. Three. Two. One. Tuck under, and hold. [chime] [10] No pull? Hips forward, still
       tucked. [10] The last ten. [10] [chime] Ease back. Now the left: left knee on the cushion,
       right foot in front. [6] Two. One. Tuck under, and hold. [chime] [10] Breathe out slowly, and
       soften your shoulders. [10] The last ten. [10] [chime] Ease back. Next: the ninety ninety
       outer hamstring stretch. Lie on your back, with your left leg flat on the floor. Bend your
       right leg, as if that shin lay on the seat of a chair. Hold the outside of that knee with
       your left hand. Draw it a little across you, and keep the thigh still there. On my count,
       straighten that knee, heel toward the ceiling, only until it pulls. You'll feel it at the
       back of your right thigh, toward the outside. If your calf or foot tingles, bend the knee a
       little. Say ready when you're in place.
    U: okay go
    A: Right leg. Three. Two. One. Straighten until it pulls, and hold. [chime] [10] No pull behind?
       A little further across. [10] Ten to go. [10] [chime] Bend that knee again. Now the left:
       left knee up and a little across, right leg flat. [6] Two. One. Straighten until it pulls,
       and hold. [chime] [10] Breathe slowly, and let your neck rest. [10] Ten to go. [10] [chime]
       Bend that knee again. Next: side lunges to balance. In your own time, stand tall, feet
       hip-width apart, in shoes or bare feet, not socks. Have a chair or a wall in front of you, at
       arm's length. You'll step your right foot two foot-lengths out, and sit your hips back a
       little. Your left leg stays straight. Keep it shallow, your right knee over its ankle, and
       don't let it drift toward the other. Then push the floor away, and stand up on your left leg.
       Your right knee lifts in front of you, and then that foot comes back beside the other. You'll
       feel the outside of your left hip steady you. Eight a side. When you're in place, say ready.
    U: ready
    A: Right side. Three. Two. One. Step out to the side. Push back up. Balance. Two. Out. And up.
       Hold it steady. Three. [5.7] Keep that knee over its ankle. Four. [5.7] Five. [5.7] Six.
       Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both feet. Now the left: left foot
       steps out, right leg balances. [6] Two. One. Step out to the side. Push back up. Balance.
       Two. Out. And up. Hold it steady. Three. [5.7] Push the floor well away. Four. [5.7] Five.
       [5.7] Six. Nearly through. [5.7] Seven. [5.7] Eight. [5.7] Rest on both feet. For the tube
       walk, get an exercise band. Say ready once you have it.
    U: ready
    A: Next: side to side tube walking. Put a loop band round your thighs, just above your knees. If
       yours is a tube with handles, stand on it instead, and hold the handles crossed in front.
       Clear a few steps on both sides, and no socks. Stand with your feet hip-width apart, toes
       forward, knees a little bent. On each number, step right, and your left foot follows slowly,
       but not all the way. Keep the band tight, and don't let your knees drift toward each other.
       You'll feel the outside of your hips, warm or even burning, and not your knees. Ten steps
       each way. Say ready when you're in place.
    U: i'm there
    A: Steps to the right. Three. Two. One. Step right. And follow slowly. Two. Step. And follow.
       Three. Keep your toes forward, and your knees apart. Four. Five. Six. Seven. Eight. Almost
       across. Nine. Ten. Stand tall, and rest. Now the left: left foot leads, right foot follows.
       Two. One. Step left. And follow slowly. Two. Step. And follow. Three. Small steps, and a
       steady, level body. Four. Five. Six. Seven. Eight. Almost across. Nine. Ten. Stand tall, and
       rest. For ball squats, get an exercise ball. When you've got it, say ready.
    U: ready
    A: And last: stability ball squats. Stand in shoes or bare feet, with your back to a wall that
       the ball grips. Put the ball in the small of your back, and lean on it. Walk your feet
       forward about two foot-lengths, hip-width apart. You'll sit slowly, a few inches, and always
       well above chair height. Your knees point forward over the ankles, and never drift toward
       each other. Then press through your heels, and stand. You'll feel your thighs and your
       buttocks, and nothing in your knees. Ten of them. Say ready once you're set.
    U: ready
    A: Both legs. Three. Two. One. Sit slowly. Pause. And stand up. Two. Lower yourself. Wait there.
       And rise. Three. Knees forward, over your ankles. Four. Five. Six. Seven. Eight. Almost done.
       Nine. Ten. Stay up, and rest. That was the last one. Nice and steady. Ice your knee when
       you're done running, commonly ten to fifteen minutes, over a damp cloth. If it's sorer
       tomorrow morning, do less next time. If the pain persists, contact your physician, and sooner
       if it's severe or swollen. This is for information and educational purposes. It isn't medical
       advice. Opinions differ. Always ask your healthcare provider about your own health. Is there
       anything you'd like to ask?
    U: no
    A: All right. Take it easy.
    (the session is over)
    `,
);
