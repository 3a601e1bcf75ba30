import type { AlertsWords } from "./alerts.en.ts";

export const alertsTr: AlertsWords = {
  alerts: {
    title: "Uyarılar",
    check: "Saatlik kontrol",
    lead: "Salesgauge metrikleri saatte bir hesaplar, bir eşik aşılınca e-posta gönderir.",
    on: "Açık",
    off: "Kapalı",
    late: "Gecikti",
    runsAsYou: "Sizin hesabınızla çalışıyor",
    runsAs: (owner) => `Çalıştıran: ${owner}`,
    runsAsSomebody: "Başka birinin hesabıyla çalışıyor",
    turnOn: "Aç",
    turnOff: "Kapat",
    takeOver: "Devral",
    takeOverHint: "Kontroller sizin hesabınızla çalışır, e-postalar sizden gider.",
    lastRun: "Son çalışma",
    never: "Henüz yok",
    lateHelp: "İki saatten uzun süredir çalışmadı. Kapatıp yeniden açın ya da başka biri devralsın.",
    lateHelpOther: "İki saatten uzun süredir çalışmadı. Yeniden başlatmak için devralın.",
    lastProblem: "Son çalışmada",
    waiting: (count) => `${count} e-posta gönderilmeyi bekliyor.`,
    waitingHelp: "Kota elverdiğinde sonraki kontrolle gönderilecek.",
    settings: "Okunamayan satırlar",
    settingsHelp: "Oldukları gibi bırakıldılar; ayarlar sayfasında düzeltebilirsiniz.",
  },
};
