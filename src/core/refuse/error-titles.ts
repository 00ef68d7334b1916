/**
 * What pages are called that say a page is missing, closed or broken, or that ask whether one is human; by
 * language. Each is matched against a whole title or heading, never against a part of a sentence.
 */
const titles = {
  codes: String.raw`(?:(?:http )?(?:error|fehler|erreur|errore|erro|ошибка|błąd|fout|hata|エラー|错误|오류)[ :]*)?(?:40[0134]|410|429|50[0234]|52\d)(?: (?:error|fehler|erreur))?`,
  en: String.raw`(?:sorry,? |oops,? |error:? )?(?:(?:the |this )?(?:page|site|article|content|file|url|story)(?: (?:you(?: a|')re looking for|you requested|requested))? )?(?:was |is |could |can)?(?:not|n't|n’t)(?: be)? (?:found|available|exist)|(?:the |this )?page (?:does not|doesn['’]t|no longer) exists?|forbidden|access (?:to this page has been )?denied|(?:internal )?server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|too many requests|just a moment|attention required|one more step|security check(?:point)?|robot check|are you a (?:robot|human)|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|pardon our interruption|checking your browser`,
  de: String.raw`(?:die )?(?:angeforderte |gewünschte |gesuchte )?seite (?:wurde |konnte )?(?:leider )?nicht (?:gefunden(?: werden)?|verfügbar)|(?:die(?:se)? )?seite (?:existiert|gibt es) (?:leider )?nicht(?: mehr)?|zugriff verweigert|(?:interner )?serverfehler|dienst (?:derzeit )?nicht verfügbar|sicherheits(?:über)?prüfung`,
  fr: String.raw`(?:la )?page (?:demandée )?(?:est )?(?:non trouvée|introuvable|inexistante)|(?:cette|la) page n['’]existe (?:pas|plus)|accès (?:refusé|interdit)|erreur (?:interne )?du serveur|service (?:temporairement )?indisponible`,
  es: String.raw`(?:la )?página (?:solicitada )?no (?:se ha )?encontrada|(?:la )?página no (?:existe|disponible)|no se (?:ha )?(?:encontró|encontrado|encuentra) la página|acceso (?:denegado|prohibido)|error (?:interno )?del servidor|servicio no disponible`,
  pt: String.raw`(?:a )?página não (?:foi )?(?:encontrada|existe)|acesso negado|erro (?:interno )?do servidor|serviço indisponível`,
  it: String.raw`(?:la )?pagina (?:richiesta )?(?:non (?:è stata )?trovata|inesistente)|(?:la|questa) pagina non esiste(?: più)?|accesso negato|errore (?:interno )?del server|servizio non disponibile`,
  nl: String.raw`(?:de )?pagina (?:is |werd )?niet gevonden|(?:deze|de) pagina bestaat niet(?: meer)?|toegang geweigerd`,
  pl: String.raw`(?:nie znaleziono strony|strona (?:nie istnieje|nie została znaleziona|niedostępna))|(?:brak dostępu|dostęp zabroniony)|błąd serwera`,
  nordic: String.raw`sid[ae]n (?:du söker |du leter etter )?(?:hittades inte|kunde inte hittas|finns inte|(?:blev|ble) ikke (?:fundet|funnet)|findes ikke|finnes ikke)|sivua ei löyt?y(?:nyt)?|åtkomst nekad|adgang nægtet|ingen tilgang`,
  cs: String.raw`stránka (?:nebyla )?nenalezena|přístup (?:odepřen|zamítnut)`,
  tr: String.raw`sayfa bulunamadı|erişim (?:engellendi|reddedildi)`,
  cyrillic: String.raw`(?:запрашиваемая )?страница не (?:найдена|существует)|доступ (?:запрещ[её]н|ограничен)|(?:внутренняя )?ошибка сервера|сторінку не знайдено`,
  el: String.raw`η σελίδα δεν (?:βρέθηκε|υπάρχει)`,
  asian: String.raw`(?:お探しの)?ページ[はが]見つかりません(?:でした)?|アクセスが拒否されました|(?:您访问的|您要找的|该)?页面(?:不存在|未找到|没有找到)|找不到(?:该|您访问的)?(?:页面|網頁|頁面)|頁面不存在|(?:拒绝访问|访问被拒绝)|페이지를 찾을 수 없습니다|접근이 거부되었습니다`,
  semitic: String.raw`(?:הדף|העמוד)(?: המבוקש)? לא נמצא|הגישה נדחתה|الصفحة (?:غير موجودة|المطلوبة غير موجودة)|تم رفض الوصول`,
} as const;

const name = Object.values(titles).join('|');

/** A code and a name, either by itself, with what stands between them and after them. */
const whole = new RegExp(`^(?:(?:${name})[\\s.!…:,-]*){1,2}$`, 'iu');
/** Longer titles are a story's; no name above has as many characters. */
const longest = 120;

/** Site names and codes stand behind these in a title. */
const joints = /\s+[|–—·•:»«/-]\s+|[|•»]/u;

/** Whether `title`, or all of it but a site's name, is what an error page or a check for humans is called. */
export function isErrorTitle(title: string): boolean {
  const text = title.trim();
  if (text === '' || text.length > longest) return false;
  return [text, ...text.split(joints)].some((part) =>
    whole.test(part.trim().replaceAll(/["“”„]/g, '')),
  );
}
