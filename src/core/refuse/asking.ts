/** Something that stands between a person and a page, and asks. */
export interface Asking {
  /** Words that its sentences hold. */
  readonly words: RegExp;
  /** What its buttons are called, in lower case and as a whole. */
  readonly buttons: ReadonlySet<string>;
  /** A field that it alone has, as a selector. */
  readonly field: string;
}

const anyOf = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s*,\s*/)
      .join('|'),
    'iu',
  );
const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s*,\s*/));

/** May this page keep and read cookies? */
const cookies: Asking = {
  words:
    anyOf(`cookie, consent, personali[sz], privacy, our partners, einwilligung, datenschutz, tracking, partner,
    traceurs, confidentialité, consentement, privacidad, consentimiento, privacidade, informativa, toestemming,
    ciasteczk, prywatnoś, samtyck, samtykke, evästee, куки, конфиденциальн, クッキー, 个人信息, 隐私, 隱私, 쿠키,
    개인정보, çerez, עוגיות, פרטיות, الارتباط, الخصوصية`),
  buttons:
    setOf(`accept, accept all, accept all cookies, accept cookies, accept and close, accept & close,
    accept and continue, i accept, agree, i agree, agree and close, agree and continue, allow all, allow all cookies,
    allow cookies, reject, reject all, decline, decline all, deny, consent, only necessary, necessary cookies only,
    akzeptieren, alle akzeptieren, alles akzeptieren, alle cookies akzeptieren, akzeptieren und weiter,
    akzeptieren & weiter, akzeptieren und schließen, einwilligen und weiter, zustimmen, zustimmen und weiter,
    alle zulassen, ablehnen, alle ablehnen, alles ablehnen, einverstanden, nur notwendige, nur erforderliche,
    accepter, tout accepter, accepter tout, accepter et continuer, accepter et fermer, j’accepte, j'accepte, refuser,
    tout refuser, continuer sans accepter, aceptar, aceptar todo, aceptar todas, aceptar y continuar, rechazar,
    rechazar todo, rechazar todas, accetta, accetta tutti, accetta tutto, accetta e continua, rifiuta, rifiuta tutti,
    continua senza accettare, aceitar, aceitar tudo, aceitar todos, rejeitar, rejeitar tudo, recusar, accepteren,
    alles accepteren, akkoord, weigeren, alles weigeren, zaakceptuj, zaakceptuj wszystkie, akceptuję, zgadzam się,
    odrzuć, odrzuć wszystkie, acceptera, acceptera alla, godkänn, godkänn alla, avvisa, avvisa alla, godta, godta alle,
    avvis, accepter alle, tillad alle, afvis alle, hyväksy, hyväksy kaikki, принять, принять все, согласен, отклонить,
    同意, 同意する, すべて許可, すべて同意する, 接受, 全部接受, 接受全部, 동의, 모두 동의, kabul et, tümünü kabul et,
    קבל, קבל הכל, אישור, موافق, قبول الكل`),
  field: '[id*="cookie-accept" i]',
};

/** Who are you? */
const login: Asking = {
  words:
    anyOf(`\\b(?:log|sign)(?:ged|ging|ing)?[ -]?(?:in|on)\\b, password, account, regist, anmeld, einlogg, passwort,
    konto, connexion, (?:se |vous )connecte, mot de passe, compte, iniciar sesión, inicia sesión, contraseña, cuenta,
    senha, accedi, inlogg, wachtwoord, zaloguj, hasło, logga in, lösenord, войти, парол, ログイン, パスワード,
    登录, 登入, 密码, 密碼, 로그인, 비밀번호, giriş yap, şifre, התחבר, סיסמה, تسجيل الدخول, كلمة المرور`),
  buttons: new Set(),
  field: 'input[type="password" i]',
};

/** Will you pay? */
const payment: Asking = {
  words:
    anyOf(`subscribe, subscription, subscriber, to continue reading, to keep reading, read the full, free trial,
    unlimited access, abonn, abonné, weiterlesen, probemonat, suscri, suscrí, seguir leyendo, assin, continuar lendo,
    abbonat, continua a leggere, prenumer, tilaa, подпис, 有料, 購読, 订阅, 訂閱, 구독, abone, מינוי, اشترك`),
  buttons:
    setOf(`subscribe, subscribe now, subscribe today, start your free trial, start free trial, see offers,
    see plans, view offers, unlock article, continue reading, jetzt abonnieren, abonnieren, jetzt testen,
    jetzt freischalten, jetzt weiterlesen, zum angebot, s’abonner, s'abonner, je m’abonne, je m'abonne,
    suscribirse, suscríbete, suscribirme, assine, assine já, assine agora, assinar, abbonati, abbonati ora, abonneren,
    word abonnee, prenumerera, bli abonnent, køb abonnement, оформить подписку, подписаться, 購読する, 订阅, 구독하기,
    abone ol`),
  field: '[class*="paywall" i]',
};

/** All that a page can be instead of its story. */
export const askings: readonly Asking[] = [cookies, login, payment];
