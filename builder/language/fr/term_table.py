"""French terms of art that news uses without explaining: written for this project, by field.

Words that everybody uses with a sense of their own (action, marge, résolution) are left out.
"""

from typing import Final

_LAW: Final = """
    abus de biens sociaux; abus de confiance; abus de faiblesse; amnistie; apatride; association de
    malfaiteurs; blanchiment d'argent; bracelet électronique; circonstances atténuantes; commission
    rogatoire; comparution immédiate; constitution de partie civile; contrôle judiciaire; cour
    d'appel; cour d'assises; crime contre l'humanité; crime de guerre; curatelle; demandeur
    d'asile; dommages et intérêts; droit d'asile; détention provisoire; détournement de fonds;
    extradition; faux en écriture; faux et usage de faux; garde à vue; génocide; homicide
    involontaire; information judiciaire; interjeter appel; juge d'instruction; juge des référés;
    jurisprudence; légitime défense; mandat d'arrêt; ministère public; mise en danger de la vie
    d'autrui; mise en examen; non-lieu; ordonnance de référé; ordonnance pénale; partie civile;
    perquisition; plaider coupable; pourvoi en cassation; prescription; prise illégale d'intérêts;
    présomption d'innocence; question prioritaire de constitutionnalité; recel; recours collectif;
    recours suspensif; relaxe; requérant d'asile; récidive; référé; réquisitoire; sursis
    probatoire; trafic d'influence; tribunal administratif; tribunal correctionnel; tribunal de
    commerce; tutelle; témoin assisté; vice de procédure
    """
_STATE: Final = """
    49.3; accord de libre-échange; armistice; article 49.3; assemblée constituante; casque bleu;
    cavalier législatif; cessez-le-feu; chargé d'affaires; cohabitation; collectivité territoriale;
    commission d'enquête; commission mixte paritaire; Conseil constitutionnel; Conseil d'État;
    Conseil de sécurité; conseil des ministres; corridor humanitaire; Cour de cassation; Cour des
    comptes; Cour internationale de Justice; Cour pénale internationale; destitution; dissolution;
    dissuasion nucléaire; droit de préemption; droit de veto; déclaration d'utilité publique;
    décret d'application; délégation de service public; embargo; enquête publique; enrichissement
    de l'uranium; force d'interposition; immunité parlementaire; initiative populaire;
    intercommunalité; junte; loi martiale; loi organique; marché public; missile balistique;
    missile de croisière; moratoire; motion de censure; motion de rejet; motion de rejet préalable;
    navette parlementaire; non-prolifération; ordonnance; persona non grata; plan local
    d'urbanisme; plébiscite; première lecture; projet de loi; projet de loi de finances;
    proposition de loi; quorum; référendum; scrutin majoritaire; scrutin proportionnel;
    subsidiarité; suffrage indirect; veto; votation; vote de confiance; zone démilitarisée; zone
    tampon; état d'urgence; état de siège
    """
_ECONOMY: Final = """
    administration provisoire; agence de notation; assurance chômage; balance commerciale; bulle
    immobilière; bulle spéculative; caisse de pension; capitalisation boursière; chiffre
    d'affaires; chômage partiel; chômage technique; convention collective; dette publique;
    dividende; droit de douane; déficit public; déflation; dépôt de bilan; emprunt d'État; excédent
    commercial; fonds de pension; fonds souverain; fonds spéculatif; fusion-acquisition; gré à gré;
    hypothèque; inflation; inflation sous-jacente; introduction en Bourse; liquidation judiciaire;
    marché des changes; niche fiscale; offre publique d'achat; parachute doré; paradis fiscal; plan
    de sauvegarde de l'emploi; plan social; plus-value; point de base; politique monétaire; produit
    intérieur brut; rachat d'actions; redressement judiciaire; récession; stagflation; taux de
    change; taux de conversion; taux directeur; taux négatif; titrisation; trésorerie; usufruit;
    valeur ajoutée; valeur refuge; évasion fiscale
    """
_SCIENCE: Final = """
    accélérateur de particules; albédo; antibiorésistance; anticorps; apprentissage automatique;
    ARN messager; banquise; becquerel; biodiversité; boucle de rétroaction; cellule souche; chaîne
    de blocs; comité de lecture; comorbidité; cryptomonnaie; cyanobactérie; datation au carbone 14;
    dendrochronologie; double aveugle; effet de serre; espèce endémique; espèce invasive; essai
    clinique; euthanasie; eutrophisation; exoplanète; fission nucléaire; fouille préventive; fusion
    nucléaire; gaz à effet de serre; groupe témoin; génome; hameçonnage; hominidé; hydrogène vert;
    isotope; magnitude; microplastique; mycélium; mégabassine; méthane; nappe phréatique; neutron;
    néolithique; onde gravitationnelle; paléolithique; paléontologue; particules fines; pergélisol;
    permafrost; perturbateur endocrinien; photosynthèse; pipistrelle; placebo; planétésimal;
    pollinisateur; polluant éternel; prévalence; puits de carbone; rançongiciel; retenue de
    substitution; réacteur à eau pressurisée; réseau de neurones; sismographe; soins palliatifs;
    spectrométrie de masse; stratigraphie; supraconducteur; sédiment; séquençage; taxon; tectonique
    des plaques; thérapie génique; trou noir; télémétrie; zoonose; épicentre; étiage
    """
_CULTURE: Final = """
    alexandrin; art brut; avant-garde; basse continue; catalogue raisonné; clair-obscur;
    commissaire d'exposition; contre-ténor; contrepoint; didascalie; droit moral; droits d'auteur;
    enluminure; feuilleton; fresque; gothique flamboyant; incunable; intermittent du spectacle;
    leitmotiv; mezzo-soprano; mise en abyme; nature morte; opéra-comique; palimpseste; pizzicato;
    prédelle; retable; rubato; récitatif; sfumato; spoliation; surtitrage; trompe-l'œil;
    vernissage; vibrato
    """
_WORK: Final = """
    accord de branche; action collective; allocation chômage; arrêt de travail; caisse de grève;
    chômage de longue durée; comité social et économique; compte épargne-temps; contrat à durée
    déterminée; contrat à durée indéterminée; convention de branche; droit de grève; droit de
    retrait; débrayage; délégué syndical; inspection du travail; lock-out; médiateur du travail;
    partenaires sociaux; piquet de grève; plan de départs volontaires; prud'hommes; préavis de
    grève; rupture conventionnelle; salaire minimum; service minimum; tiers payant; travail
    dominical; travail détaché; ubérisation
    """
_TOWN: Final = """
    bail emphytéotique; budget participatif; cadastre; code de l'urbanisme; coefficient
    d'occupation du sol; comité référendaire; communauté de communes; conseil communal; conseil
    communautaire; conseil départemental; conseil général; coopérative d'habitation; crue
    centennale; expropriation; hydrocarbure; logement social; mise à l'enquête; mitage; octroi de
    mer; permis de construire; plan d'affectation; plan de prévention des risques; plan de
    quartier; péréquation; règlement intérieur; régie publique; syndicat mixte; taxe d'habitation;
    taxe foncière; trame verte; vigilance orange; vigilance rouge; zone agricole; zone humide; zone
    inondable; zone à bâtir; zone à défendre; zone à faibles émissions; étude d'impact
    """
_ENERGY: Final = """
    agrivoltaïsme; bilan carbone; biogaz; biomasse; bouclier tarifaire; centrale à gaz;
    cogénération; compensation carbone; délestage; gaz de schiste; gaz naturel liquéfié; gigawatt;
    gigawattheure; géothermie; hydroélectricité; kilowattheure; marché de gros; mégawatt;
    méthanisation; neutralité carbone; panneau photovoltaïque; parc éolien; pompe à chaleur; quota
    carbone; réacteur nucléaire; rétribution à prix coûtant; smart grid; sobriété énergétique; taxe
    carbone; turbinage; térawattheure; éolien en mer
    """
_HEALTH: Final = """
    aide à mourir; anesthésie; biopsie; centre hospitalier universitaire; chimiothérapie;
    couverture vaccinale; dengue; dialyse; directives anticipées; dépistage; désert médical; essai
    randomisé; facteur de risque; hémodialyse; immunité collective; infection nosocomiale;
    légionellose; médecin traitant; numerus clausus; ordonnance médicale; pandémie;
    pharmacovigilance; primovaccination; taux d'incidence; tiers-payant; triage; urgence vitale;
    épidémiologie
    """

TABLE: Final = tuple(
    " ".join(term.split())
    for field in (_LAW, _STATE, _ECONOMY, _SCIENCE, _WORK, _TOWN, _ENERGY, _HEALTH, _CULTURE)
    for term in field.split(";")
)
