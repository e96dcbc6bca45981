"""Organisations that news names without saying what they are: written for this project.

The form is that of `places`: French name, `=` and the English one where they differ.
"""

from typing import Final

ORGANISATIONS: Final = """
Grand Conseil; G7; G8; G20; Brics, BRICS; Caltech; Acas; Drac; Fondation du patrimoine; Marine
nationale; Armée de l'air; Gendarmerie nationale; Police nationale; Sécurité civile; Protection
civile; Éducation nationale; Assurance maladie; Sécurité sociale; Pôle emploi; France Travail;
Caisse des dépôts; Santé publique France; Office français de la biodiversité; Royal Navy; Royal
Air Force, RAF; British Army; Scotland Yard; Metropolitan Police; National Trust; RNLI; RSPCA;
RSPB; Home Office; Treasury; Foreign Office; Cabinet Office; Coastguard; State Department; Justice
Department; Food and Drug Administration, FDA; FEMA; NOAA; Nike; Rolex; Adidas; Puma; Disney;
Ford; Apple; Aston Villa, Villa; Tottenham Hotspur, Tottenham, Spurs; Crystal Palace; West Ham
United, West Ham; Everton; Arsenal; Chelsea; Celtic; Rangers; Inter Milan; AC Milan; Ajax;
Benfica; Atlético Madrid; Borussia Dortmund; RB Leipzig; Stade rennais; Stade toulousain; FC
Nantes; FC Lorient; OGC Nice; RC Lens; Losc; LR; MEDEF; World Food Programme; Programme
alimentaire mondial, PAM; ONU, Nations unies, Nations Unies, Organisation des Nations unies = UN,
United Nations, U.N; Conseil de sécurité de l'ONU, Conseil de sécurité, Conseil de sécurité des
Nations unies = UN Security Council, Security Council, United Nations Security Council; OTAN,
Alliance atlantique = NATO; Union européenne, UE = European Union, EU; Commission européenne =
European Commission; Parlement européen = European Parliament; Conseil européen = European
Council; Conseil de l'Europe = Council of Europe; Banque centrale européenne, BCE = European
Central Bank, ECB; Fonds monétaire international, FMI = International Monetary Fund, IMF; Banque
mondiale = World Bank; Organisation mondiale de la santé, OMS = World Health Organization, World
Health Organisation, WHO; Organisation mondiale du commerce, OMC = World Trade Organization, WTO;
OCDE = OECD; OSCE; Unesco, UNESCO = Unesco, UNESCO; Unicef, UNICEF = Unicef, UNICEF; HCR = UNHCR;
AIEA = IAEA; GIEC = IPCC; OPEP = OPEC; Union africaine, UA = African Union, AU; Cédéao, CEDEAO =
ECOWAS; Ligue arabe = Arab League; Interpol; Europol; Frontex; Cour pénale internationale, CPI =
International Criminal Court, ICC; Cour internationale de justice, CIJ = International Court of
Justice, ICJ; Croix-Rouge = Red Cross; Croissant-Rouge = Red Crescent; CICR = ICRC; Médecins sans
frontières, MSF = Médecins Sans Frontières, MSF, Doctors Without Borders; Amnesty International,
Amnesty; Human Rights Watch; Greenpeace; Oxfam; WWF; Reporters sans frontières, RSF = Reporters
Without Borders, RSF; Caritas; Emmaüs; Secours populaire; Secours catholique; Save the Children;
Transparency International; Kremlin; Pentagone = Pentagon; Maison-Blanche, Maison Blanche = White
House; Élysée; Matignon; Quai d'Orsay; Downing Street; Whitehall; Bercy; Congrès américain =
Congress; Sénat = Senate; Assemblée nationale = National Assembly; Chambre des représentants =
House of Representatives; Chambre des communes = House of Commons; Chambre des lords = House of
Lords; Parlement = Parliament; Bundestag; Bundesrat; Douma = Duma; Knesset; Holyrood; Westminster;
Stormont; Conseil fédéral = Federal Council; Conseil national; Conseil des États; Conseil d'État;
Conseil constitutionnel; Cour des comptes; Cour de cassation; Cour suprême = Supreme Court;
Saint-Siège = Holy See; Banque de France; Bank of England, Banque d'Angleterre = Bank of England;
Réserve fédérale, Fed = Federal Reserve, Fed; Banque nationale suisse, BNS; CIA; FBI; NSA; FSB;
KGB; Mossad; MI5; MI6; GRU; NASA, Nasa = NASA, Nasa; Agence spatiale européenne, ESA = European
Space Agency, ESA; CNRS; Inserm; Inrae; CNES; EPFL; ETHZ; CERN, Cern; MIT; Institut Pasteur;
Sorbonne; Sciences Po; Harvard; Météo-France; MétéoSuisse; Met Office; Insee, INSEE; Eurostat;
Ofcom; Ofsted; NHS; NHS England; DVLA; HMRC; AFP, Agence France-Presse = AFP, Agence
France-Presse; Reuters; Associated Press, AP = Associated Press, AP; Bloomberg; Tass, TASS = Tass,
TASS; KCNA; Xinhua; Chine nouvelle; Yonhap; Kyodo; Keystone-ATS, ATS; ANSA; DPA; EFE; Belga; RIA
Novosti; Interfax; BBC; CNN; Sky News; ITV; CBS; NBC; ABC News; Fox News; Al-Jazeera, Al Jazeera =
Al Jazeera; RTS, Radio Télévision Suisse; SRF; SSR; RTBF; RTL; BFMTV, BFM TV; TF1; France Inter;
France Info, Franceinfo, franceinfo; France Télévisions; Radio France; Radio-Canada; RFI; France
24; TV5 Monde; Europe 1; CNews; Mediapart; Le Monde; Le Figaro; Le Parisien; Le Temps; Les Échos;
Le Soir; L'Équipe; L'Express; L'Humanité; Ouest-France; Sud Ouest; La Voix du Nord; Le Télégramme;
La Dépêche du Midi; Nice-Matin; Midi libre; Le Progrès; Le Dauphiné libéré; Paris Match; Tribune
de Genève; 24 heures; Le Devoir; La Presse canadienne; The Guardian, Guardian; The Times; The New
York Times, New York Times; The Washington Post, Washington Post; The Wall Street Journal, Wall
Street Journal; Financial Times, The Financial Times; The Economist; The Daily Telegraph, Daily
Telegraph; Daily Mail; El País, El Pais; La Repubblica; Der Spiegel; Die Zeit; Corriere della
Sera; Haaretz; Le Canard enchaîné; Nature; Google; Microsoft; Facebook; Meta; Twitter; Instagram;
TikTok; YouTube; WhatsApp; Telegram; Netflix; Spotify; Tesla; SpaceX; OpenAI; Nvidia; Intel;
Samsung; Huawei; Sony; Toyota; Nissan; Volkswagen; Renault; Peugeot; Citroën; Stellantis;
Mercedes; BMW; Michelin; Airbus; Boeing; Safran; Thales; Dassault; Dassault Aviation; Alstom;
Siemens; Bosch; TotalEnergies; Shell; BP; Gazprom; Rosneft; Engie; EDF; Areva; Orano; Veolia;
Suez; Bouygues; Vinci; SNCF; RATP; CFF; Air France; Lufthansa; Ryanair; EasyJet, easyJet; British
Airways; Swissport; UBS; Credit Suisse; BNP Paribas; Société générale, Société Générale; Crédit
agricole, Crédit Agricole; HSBC; Barclays; Lloyds; Goldman Sachs; JPMorgan; Nestlé; Novartis;
Roche; Sanofi; Pfizer; AstraZeneca; Moderna; Bayer; Monsanto; Danone; Lactalis; Carrefour;
Leclerc; Auchan; Migros; Coop; Ikea, IKEA; Amazon; Uber; Airbnb; LVMH; L'Oréal; McDonald's;
Starbucks; Coca-Cola; PepsiCo; Tesco; Sainsbury's; Asda; Rolls-Royce; BAE Systems; Network Rail;
ScotRail; CalMac; La Poste; Royal Mail; Swisscom; FIFA, Fifa; UEFA; CIO, Comité international
olympique = IOC, International Olympic Committee; FFF; PSG, Paris Saint-Germain; Real Madrid; FC
Barcelone = FC Barcelona; Manchester City; Manchester United; Liverpool FC; Arsenal FC; Chelsea
FC; Bayern Munich; Juventus; Olympique de Marseille, OM; Olympique lyonnais, OL; AS Monaco;
Servette; Young Boys; CGT; CFDT; FO; FNSEA; Medef; Unsa; Unia; TUC; UNISON; RMT; PS; PCF; RN,
Rassemblement national; LFI, La France insoumise; EELV; UDC; PLR; MoveOn; Labour; Les
Républicains; Renaissance; MoDem; SNP; Hamas; Hezbollah; Fatah; PKK; Al-Qaïda = Al-Qaeda,
al-Qaeda; Boko Haram; M23; Sheffield Wednesday
"""

UNSURE: Final[dict[str, str]] = {
    "fr": """Villa; Apple; Puma; Chelsea; Rangers; Celtic; PAM; AP; UA; FO; Meta; Orange;
        Renaissance;
        Nature; Roche; Suez; Tesla; Telegram; Fed; Congrès; Westminster; Bercy; Amazon; Leclerc;
        Bosch; Coop; Nature; Sorbonne; Times; 24 heures; OM; OL; Labour; Boeing; Intel; CIO;
        Servette; Young Boys; Suez; Shell; PS; Guardian; The Times; RN; Conseil national;
        Matignon; Sud Ouest; Mercedes; Peugeot; Michelin; Renault; Citroën""",
    "en": """Villa; Apple; Puma; Chelsea; Rangers; Celtic; LR; PAM; Treasury; Ford; Meta; Nature;
        Amazon; Shell; Fed; Roche; Suez; Coop; Times; AU; AP; Labour; Bosch; Intel; Westminster;
        Guardian; FO; PS; OM; OL; RN; CIO; Tesla; Telegram; Leclerc; Bercy; Renaissance; Young
        Boys; Servette; Renault; Citroën; Peugeot; Mercedes; Moderna; Michelin; BP; Lloyds""",
}
"""Organisations that share their name with other things: as in `places`."""
