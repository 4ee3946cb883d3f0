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
    A: Kneecap pain while running is often down to two tight muscles, and usually also two weak
       ones. The tight ones first. One is the rectus femoris, the main thigh muscle. The other is
       the biceps femoris, your outer hamstring, at the outside back of the thigh. When those two
       are tight, there is more pressure on the kneecap, the patella. The weak ones are the vastus
       medialis obliquus, your inside thigh muscle. And the gluteus medius, at your upper outer hip.
       When those are weak, the thigh can move inward as your foot hits the ground. The thigh moving
       in, and the kneecap being pressed: it is the two together that hurt. That's a common
       explanation. I can't tell what's behind yours. Shall we start the routine?
    U: start the routine
    A: Six exercises, about 16 minutes. Have a foam roller, an elastic band and an exercise ball by
       a wall, and something soft for your knee. If something's missing, tell me, and I'll swap it.
       While I talk or count, you can say: Alexa, pause. If your knee is badly swollen, hot, locked,
       injured, giving way, or won't bear weight, see your physician first. Ask first, too, if
       you're pregnant, on blood thinners, or have a clot, brittle bones, heart trouble, a new joint
       or a recent operation. First: foam rolling, for the outside of your thigh. Lie on your right
       side, with the roller under the outside of your right thigh, just below the hip. Cross your
       left leg in front, and put that foot flat on the floor. That foot decides how much weight
       goes on the roller. You'll roll to just above the knee, and back. You'll feel broad, deep
       pressure, and nothing sharp or tingling. A minute a side is a common amount. When you're in
       place, say ready.
    U: ready
    A: Right thigh: right side down, left foot in front. In three. Two. One. Roll slowly down.
       [10] Stop above the knee, and roll back. [10] On a tender spot, rest and breathe. [10]
       Halfway. [10] Nice and slow. [10] Ten more. [10] And rest. Now the left: left side down,
       right foot in front. [10] In three. Two. One. Roll slowly down. [10] Stop above the knee, and
       roll back. [10] On a tender spot, rest and breathe. [10] Halfway. [10] Nice and slow. [10]
       Ten more. [10] And rest. Next: the kneeling hip flexor stretch. Kneel on your right knee,
       with a cushion or a folded towel under it. Put your left foot flat on the floor in front,
       knee over ankle. Stay tall, with a wall or a chair in reach. To stretch, squeeze your right
       buttock, and tuck your tailbone under. You'll feel a pull at the front of your right hip and
       thigh, not in your back or kneecap. Say ready when you're in place.
    U: i'm ready
    A: Right leg: right knee down, left foot forward. In three. Two. One. Tuck, and hold. [10]
       Breathe out slowly. [10] Ten more. [10] And let go. Now the left: left knee down, right foot
       forward. [6] In three. Two. One. Tuck, and hold. [10] Breathe out slowly. [10] Ten more. [10]
       And let go. Next: the ninety ninety outer hamstring stretch. Lie on your back, with your left
       leg flat on the floor. Lift your right knee over your hip, shin level, so hip and knee make
       square corners. Put your left hand on the outside of that knee, and draw it a little across
       you. When I count you in, you'll straighten that knee. Stop where you feel a pull at the back
       of your right thigh, on the outer side. When you're in place, say ready.
    U: okay go
    A: Right leg: right knee up, left leg flat, left hand on the outside of the knee. In three. Two.
       One. Straighten, and hold. [10] Long breath out. [10] Ten more. [10] And let go. Now the
       left: left knee up, right leg flat, right hand on the outside of the knee. [6] In three. Two.
       One. Straighten, and hold. [10] Long breath out. [10] Ten more. [10] And let go. Next: side
       lunges to balance. Stand tall, feet hip-width apart, with a wall or a chair in reach. Shoes
       or bare feet, not socks. You'll step your right foot out to the side, and sit your hips back
       a little. Keep it shallow, with your right knee over your toes. Then push the floor away,
       stand up on your left leg, and lift your right knee. You'll feel it in your left hip as it
       steadies you. Eight a side is a common amount. Say ready when you're in place.
    U: ready
    A: Right leg: right foot steps out, left leg balances. In three. Two. One. Step out. Push up.
       Balance. One. Step out. Push up. Balance. Two. Out. Up. Three. Knee over your toes, and stay
       shallow. Out. Up. Four. Out. Up. Five. Three more. Out. Up. Six. Out. Up. Seven. One more.
       Out. Up. Eight. And rest. Now the left: left foot steps out, right leg balances. [6] In
       three. Two. One. Step out. Push up. Balance. One. Step out. Push up. Balance. Two. Out. Up.
       Three. Knee over your toes, and stay shallow. Out. Up. Four. Out. Up. Five. Three more. Out.
       Up. Six. Out. Up. Seven. One more. Out. Up. Eight. And rest. Next: side to side tube walking.
       Put the band just above your knees, with a few steps of clear floor on both sides. Shoes or
       bare feet, not socks. Stand with your feet hip-width apart, toes forward, knees a little
       bent. You'll take small steps to the right, and your left foot follows, but never all the
       way. Keep the band tight all the time. You'll feel it at the outside of your hips, warm or
       even burning, and not in your knees. Ten steps each way is a common amount. When you're in
       place, say ready.
    U: i'm there
    A: Steps to the right: right foot leads, left foot follows. In three. Two. One. Step right. And
       follow. One. Step right. And follow. Two. Three. Toes forward, knees apart. Four. Five. Six.
       Seven. Three more. Eight. Nine. One more. Ten. And rest. Now the left: left foot leads, right
       foot follows. In three. Two. One. Step left. And follow. One. Step left. And follow. Two.
       Three. Toes forward, knees apart. Four. Five. Six. Seven. Three more. Eight. Nine. One more.
       Ten. And rest. And last: stability ball squats. Shoes or bare feet, not socks, and a wall
       that the ball grips. Stand with your back to that wall, and the ball in the small of your
       back. Walk your feet forward about two foot-lengths, hip-width apart. You'll sit down slowly,
       only as low as feels fine, with your knees over your toes. Then press through your heels, and
       stand. You'll feel it in the fronts of your thighs and your buttocks, and not in your knees.
       Ten is a common amount. Say ready when you're in place.
    U: ready
    A: Back against the ball, feet forward. In three. Two. One. Down slowly. Pause. And up. One.
       Down slowly. Pause. And up. Two. Down. Up, three. Knees over your toes, heels down. Down. Up,
       four. Down. Up, five. Down. Up, six. Down. Up, seven. Three more. Down. Up, eight. Down. Up,
       nine. One more. Down. Up, ten. And rest. That was the last one. Nice and steady. Ice your
       knee when you're done running. Ten to fifteen minutes is common, with a cloth between. If the
       pain persists, contact your physician, and sooner if it's severe or swollen. This is for
       information and educational purposes. It isn't medical advice. Opinions differ. Always ask
       your healthcare provider about your own health. Would you like to know anything else?
    U: no
    A: All right. Take it easy.
    (the session is over)
    `,
);
