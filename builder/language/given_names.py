"""Common given names, by the gender of those who bear them: written for this project.

They tell a person from a company or a town. Names that are more often a surname, a town or a word
of the language are left out: a name that is missing costs little, a wrong one misleads.
"""

from functools import lru_cache
from typing import Final

from builder.language.structure import words
from builder.language.words import fold_accents

_MEN: Final = words("""
    Aaron Abdallah Abdel Abdelaziz Abdelkader Abdou Abdoulaye Abdul Abdullah Abraham Achille Adam
    Adama Adebayo Adel Adem Adewale Adolphe Adrian Adrien Agus Ahmad Ahmed Ahmet Aidan Alain Alan
    Alasdair Alban Albert Alberto Alcide Aled Alejandro Aleksandar Aleksandr Aleksei Alessandro
    Alex Alexander Alexandre Alexei Alexey Alexeï Alexis Alfonso Alfred Ali Alioune Alistair Allan
    Aloïs Alphonse Amadou Amaury Ambroise Amine Amir Amit Anass Anatole Anatoli Anatoly Anders
    Andreas Andrei Andrew Andreï Andrzej André Andrés Andy Angus Anil Anselme Anthony Antoine
    Anton Antonio António Anwar Archibald Archie Aristide Arjun Arkadi Armand Arnaud Arnold Artem
    Arthur Arun Arvind Ashok Ashraf Auguste Augustin Aurélien Ayman Ayoub Aziz Babacar Babatunde
    Bakary Bambang Baptiste Barack Barnaby Barnabé Barry Bart Bashar Bashir Basile Bastian Bastien
    Benedict Benjamin Benoist Benoît Bernard Bertram Bertrand Bilal Bill Björn Bob Bogdan Bohdan
    Boris Boubacar Brandon Brendan Brian Brice Bruce Bruno Bryan Budi Burak Bérenger Callum Carl
    Carlo Carlos Cecil Charles Charlie Cheikh Chidi Chinedu Chris Christian Christophe Christopher
    Chukwuemeka Ciarán Clarence Claudio Clive Clovis Clément Colin Conor Corentin Cormac Craig
    Crispin Cristiano Curtis Cyprien Cyril Cyrille Cédric César Dafydd Dale Damien Dan Daniel
    Daniele Danny Darren Dave David Davide Dean Declan Deepak Denis Dennis Denys Derek Dermot
    Desmond Didier Diego Dieter Dietrich Dimitri Dirk Djibril Dmitri Dmitry Donal Donald Douglas
    Dragan Duncan Dusan Dwight Dylan Eamon Earl Ed Eddie Edgar Edgard Edmond Eduardo Edward Edwin
    Einar Elias Elie Elijah Elliot Elouan Emeka Emilio Emmanuel Emre Enrico Enrique Enzo Eric Erik
    Ernest Ernesto Erwan Esteban Ethan Eugene Eugène Evan Evgueni Ewan Ewen Fabian Fabien Fabio
    Fabrice Fadi Faisal Farid Farouk Fathi Federico Felipe Felix Ferdinand Fergus Fernando Filip
    Finn Flavio Florent Florian Floyd Francesco Francis Francisco Franck Frank François Fred
    Frederick Friedrich Frédéric Fulgence Félicien Félix Gabriel Gabriele Gareth Gary Gaspard
    Gaston Gautier Gavin Gaétan Gaël Geoffrey Geoffroy Georg George Georges Gerald Gerard Gerhard
    Germain Gethin Ghassan Gheorghe Ghislain Gianni Gilbert Gildas Gilles Giorgio Giovanni
    Giuseppe Glenn Godefroy Gontran Goran Gordon Graham Greg Gregor Gregory Grégoire Grégory
    Guennadi Guilherme Guillaume Gunnar Gustav Gustavo Guy Guénolé Gwenaël Gwenn Gérald Gérard
    Gérôme Günter Habib Hakan Hakim Hamid Hamish Hamza Hans Harald Harold Harry Haruki Harvey
    Hasan Hassan Hatem Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hervé Hicham
    Hilaire Hiroshi Hiroto Honoré Hossein Howard Hubert Hugh Hugo Hugues Hussein Iain Ian Ibrahim
    Ibrahima Idriss Idrissa Ievgueni Ignacio Igor Ilham Ilya Imran Ioan Iouri Irving Isidore
    Ismail Ismaël Issa Ivan Ivo Iñaki Jacek Jack Jacob Jacques Jake Jakob Jakub Jalal Jamal James
    Jamie Jan Janusz Jared Jason Javier Jean Jean-Marie Jeff Jeffrey Jens Jeremy Jerome Jerry
    Jesse Jesús Jim Jimmy Joachim Jocelin Jocelyn Joe Joel Johan Johannes John Johnny Jon Jonas
    Jonathan Jorge Josef Joseph Josh Joshua Josselin Josué José João Joël Juan Jules Julian Julien
    Julio Julius Juma Justin Jérémie Jérémy Jérôme Jörg Jürgen Kaan Kamal Kamau Karel Karim Karl
    Kaspar Kazuo Keir Keith Ken Kenji Kenneth Kenny Kenta Kevin Khaled Khalid Khalil Kieran Kilian
    Kjell Klaus Kofi Kojo Konstantin Krzysztof Kurt Kwabena Kwame Kwesi Kyle Kylian Lachlan Lamine
    Lance Landry Larry Lars Laurent Lawrence Leo Leon Leonard Leonardo Leonel Leroy Liam Lilian
    Lionel Lloyd Logan Lorenzo Lothar Louis Loup Loïc Lubin Luca Lucas Lucien Ludovic Ludwig Luigi
    Luis Luiz Lukas Luke László Léo Léon Léopold Macky Mahamadou Mahmoud Malik Mamadou Manfred
    Manoj Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Marius Mark Markus Martin
    Martín Marvin Mathias Mathieu Mathis Mathurin Mathéo Mats Matteo Matthew Matthias Matthieu
    Mauricio Maurizio Max Maxim Maxime Maximilian Maximilien Maël Mehdi Mehmet Melchior Melvin
    Michael Michaël Michał Michel Mickaël Miguel Mihai Mikael Mike Mikhail Mikhaïl Mikhaïlo Milan
    Milos Milton Minh Mirko Miroslav Modibo Mohamad Mohamed Mohammad Mohammed Moritz Morris Morvan
    Mory Moussa Moïse Muhammad Muhammadu Mustafa Mustapha Nabil Narendra Nasser Nathan Nathaniel
    Naël Neil Nelson Nenad Nestor Neville Niall Nicholas Nick Nicolas Nicolás Niels Nigel Nikita
    Nikolai Nikolaï Nikos Nils Nizar Noa Noah Noam Nolan Norbert Norman Noé Noël Octave Odilon
    Olaf Oleg Oleksandr Oliver Olivier Olof Oluwaseun Omar Ondrej Orhan Osama Oscar Oskar Osman
    Otto Oumar Ousmane Owen Pablo Paddy Paolo Pascal Pascual Patrice Patricio Patrick Paul Paulo
    Pavel Pawel Pedro Per Percy Peter Petr Petro Phil Philibert Philip Philippe Phillip Pierre
    Pietro Piotr Placide Prakash Prosper Putu Pål Quang Quentin Quincy Rachid Radek Rafael
    Raffaele Rahul Rainer Raj Rajesh Ralf Ralph Ramesh Rami Ramzan Ramón Randy Raoul Raphaël
    Rashid Raymond Raúl Recep Reginald Renan Renaud René Rhys Riad Ricardo Riccardo Richard Rick
    Rishi Rizal Robert Roberto Robin Roderick Rodney Rodolphe Rodrigo Roger Roland Rolf Romain
    Roman Romuald Ronald Ronan Rory Ross Roy Ruben Rubén Rudolf Rui Rupert Russell Ryan Régis Rémi
    Rémy Said Salah Salim Salman Salvatore Sam Sami Samir Samson Samuel Sandro Sanjay Santiago
    Satoshi Saïd Scott Sean Sebastian Serge Sergei Sergey Sergio Sergueï Seydou Seán Shane Shaun
    Shinzo Sidney Siegfried Simon Sipho Slimane Slobodan Souleymane Stanislas Stanislav Stefan
    Stefano Stelios Stephen Steve Steven Stewart Stuart Stéphane Suleiman Sunil Suresh Sven Swann
    Sylvain Sylvère Sébastian Sébastien Sékou Sévérin Tadeusz Takashi Takeshi Tamim Tanguy Taras
    Tarek Tariq Taro Tayyip Ted Tendai Terence Terrence Terry Thabo Themba Theodore Thibault
    Thibaut Thierry Thomas Thorsten Théo Théodore Théophile Tiago Tibère Tidiane Tim Timo Timothy
    Timothée Titouan Tobias Toby Todd Tom Tomas Tomasz Tomislav Tommy Tomos Tomás Toni Tony
    Toussaint Tristan Tristram Tugdual Tunde Tyler Ugo Ulrich Umberto Urbain Valentin Valeri
    Valerio Vasily Vasyl Vernon Vianney Viatcheslav Victor Vijay Vikram Viktor Vincent Vincenzo
    Virgil Vitali Vlad Vladimir Volodymyr Vuk Vyacheslav Walid Walter Warren Wayan Wayne Wekesa
    Wenceslas Wilfred Wilfried Wilhelm William Willie Willy Wladimir Wojciech Wolfgang Xavier
    Yacine Yahya Yanis Yann Yannick Yannig Yasser Yassine Yaw Yevgeny Yoan Yoann Yohan Youri
    Youssef Youssouf Yukio Yuri Yusuf Yvan Yves Yvon Zacharie Zachary Zbigniew Ziad Zinedine
    Zlatko Zoran Édouard Émile Éric Étienne
""")

_WOMEN: Final = words("""
    Abena Abigail Ada Adaeze Adelaide Adriana Adèle Agathe Agnieszka Agnès Aicha Aileen Aisha
    Akosua Alba Albane Albertine Alejandra Alessandra Alexandra Alexia Alice Alicia Aline Alison
    Alix Alma Ama Amanda Amandine Amber Ambre Amelia Amina Aminata Amy Amélie Ana Anastasia
    Anaëlle Anaïs Andrea Andréa Angela Angèle Angélique Anita Anja Anjali Anke Ann Anna Annabelle
    Anne Annette Annick Annie Anouk Antonia Aoife Apolline Ariane Astrid Aude Audrey Aurore
    Aurélia Aurélie Awa Axelle Ayşe Aïcha Aïda Aïssata Aïssatou Barbara Beatrice Beatriz
    Bernadette Bertille Bertrande Beth Bettina Betty Beverly Bianca Birgit Blandine Brenda Bridget
    Brigitte Béatrice Bénédicte Bérénice Caitlin Camila Capucine Carine Carla Carmen Carol Carole
    Carolina Caroline Carolyn Carys Cassandre Caterina Catherine Cathy Catriona Cecilia Cendrine
    Chantal Charlotte Charlène Cheryl Chiara Chioma Chloe Chloé Christa Christelle Christiane
    Christina Christine Cindy Claire Clara Clare Clarisse Claude-Marie Claudette Claudia Claudine
    Clothilde Clotilde Clémence Clémentine Colette Coline Colombe Constance Coralie Corinne
    Cristina Cynthia Cyrielle Cécile Céleste Célia Céline Dalila Dana Daniela Danielle Danièle
    Daphné Daphnée Debbie Deborah Debra Deepa Delphine Denise Dewi Diana Diane Dina Dolores Donna
    Dora Doreen Doriane Doris Dorothy Dorothée Edith Edna Edwige Eileen Eilidh Elaine Eleanor
    Elena Eliane Elif Elisa Elisabeth Elise Elizabeth Ella Ellen Elodie Elsa Elvira Elvire
    Eléonore Emeline Emilia Emilie Emily Emma Emmanuelle Enora Erica Erika Erin Ernestine
    Espérance Estelle Esther Eugénie Eva Evelyn Ewa Fabienne Fanny Fantine Fatiha Fatima Fatimata
    Fatma Fatou Fatoumata Faustine Federica Fernanda Fiona Firmine Fleur Flora Flore Florence
    Folake Franca Frances Francesca Françoise Frida Frédérique Félicie Gabriela Gabriella
    Gabrielle Gail Garance Gaëlle Gaïa Geneviève Georgette Georgina Geraldine Germaine Ghislaine
    Gilberte Gillian Gina Ginette Giorgia Giovanna Gisèle Giulia Gloria Grace Greta Guadalupe
    Gudrun Gwenaëlle Gwenola Géraldine Hadja Hala Halima Hanna Hannah Harriet Haruka Hawa Hazel
    Heather Heidi Heike Helen Helena Helga Henriette Hermine Hilary Hillary Hind Honorine Hortense
    Houria Huguette Hélodie Héloïse Hélène Ilinca Ilona Imane Imogen Ines Ingeborg Ingrid Inès
    Ioulia Irene Irina Iris Irène Isabel Isabella Isabelle Isaure Iseult Isla Iulia Ivana Ivanka
    Jacinda Jacinthe Jacqueline Jade Jadwiga Jamila Jana Jane Janet Janice Jasmine Jeanine Jeanne
    Jeannine Jelena Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Johanna Josefa Josephine
    Josette Josiane Joséphine Joy Joyce Joëlle Juana Judith Judy Julia Juliana Julie Julienne
    Juliette June Justine Kamala Karen Karima Karin Karine Karla Katarina Katarzyna Kate Katell
    Katerina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Kavita Keiko
    Kelly Kenza Khadija Kimberly Kirsten Kirsty Kristin Kristina Ksenia Laetitia Laila Lakshmi
    Lara Larissa Latifa Laura Laure Lauren Laurence Laurie Laëtitia Leah Leila Lena Leonie Lerato
    Leslie Leticia Leïla Lila Lili Lilian Liliana Liliane Lily Lina Linda Lindsay Linh Lisa Lise
    Liz Lola Loretta Lorna Lorraine Louane Louisa Louise Lucette Lucia Lucie Lucienne Lucile
    Lucille Lucy Lucía Ludivine Ludmila Luisa Lydia Lydie Lyudmila Léa Léna Léonie Léontine
    Madeleine Mado Magali Magda Magdalena Maggie Mahaut Mairead Maite Malgorzata Malika Manon
    Manuela Marceline Marcelle Margaret Margareta Margarita Margaud Margaux Margot Marguerite
    Maria Mariam Mariama Marianne Marie Marie-Laure Mariella Marielle Marietta Marilyn Marina
    Marine Marion Marisa Marjorie Marlène Marta Martha Marthe Martina Martine Mary Maryam Maryse
    María Mathilda Mathilde Maud Maureen Maxime Maéva Maëla Maëlle Maëlly Maëlys Maïa Małgorzata
    Meera Megan Meghan Mehwish Melanie Melissa Meryem Michaela Michelle Michèle Mila Milena Mina
    Miranda Mireille Miriam Moira Molly Monica Monika Monique Morag Morgane Muriel Mwajuma Mylène
    Myriam Myrtille Mélanie Mélissa Mélodie Mónica Nadezhda Nadia Nadine Nadège Nancy Naoko Naomi
    Natacha Natalia Natalie Natasha Nathalie Nawal Naïma Ndeye Nelly Ngozi Niamh Nicole Nina Ninon
    Nisha Nkechi Noelle Nolwenn Nomvula Noor Nora Nour Noélie Noémi Noémie Océane Odette Odile
    Oksana Olena Olga Olivia Olympe Ondine Ophélie Oriane Orla Oumou Oxana Pamela Paola Pascale
    Patricia Paula Paule Paulette Pauline Pearl Peggy Perrine Petra Philippa Philippine Phyllis
    Pilar Polina Pooja Priscilla Priya Prune Putri Pénélope Pétronille Quitterie Rachel Rachida
    Raissa Raluca Ramata Rana Rania Raphaëlle Raquel Raymonde Rebecca Reine Renata Renate Renée
    Rhiannon Rim Rita Roberta Roisin Rokia Romane Romy Rosa Rosalie Rosalind Rosario Rose Roselyne
    Rosemary Rosine Roxane Roxanne Rozenn Ruby Ruth Régine Sabine Sabrina Sabrine Safia Sakura
    Sally Salma Salomé Salwa Samantha Samia Samira Sandra Sandrine Sanna Saoirse Sara Sarah
    Segolène Selma Serena Shanna Sharon Sheila Shirley Sidonie Sigrid Silvia Simone Sinead Siobhan
    Siti Soizic Solange Solveig Solène Sonia Sonja Sophia Sophie Soraya Stacey Stella Stephanie
    Stéphanie Sue Sunita Susan Susanna Susanne Suzanne Suzie Suzon Svetlana Swati Sylvaine Sylvia
    Sylviane Sylvie Ségolène Séverine Tabitha Tamara Tamsin Tania Tanya Tara Tatiana Teresa Thaïs
    Thelma Theresa Thuy Thérèse Tina Tiphaine Toinette Tracy Trudy Ulrike Ursula Valentina
    Valentine Valerie Valérie Vanessa Velma Vera Veronica Vicky Victoire Victoria Victorine
    Violaine Violet Virginia Virginie Vivian Viviane Véra Véronique Wafa Wanda Wanjiru Wendy
    Wilhelmina Wilma Winifred Xenia Yasmina Yasmine Yaël Yewande Yolande Ysaline Yseult Yuki Yulia
    Yvette Yvonne Zahra Zainab Zanele Zara Zeinab Zelda Zina Zoe Zofia Zohra Zoé Zélie Ève Édith
    Éliane Élisa Élisabeth Élise Élodie Éléonore Émilie Évelyne
""")

_EITHER: Final = words("""
    Alex Alexis Andrea Ange Ashley Camille Candide Casey Charlie Chris Claude Dominique Eden
    Francis Gwen Jackie Ji Jocelyn Jordan Jun Kerry Kim Lee Leslie Loan Lou Maxence Min Morgan
    Ngoc Nicola Noor Pat Robin Sacha Sam Sasha Stevie Taylor Thanh Wei Yael Yannick
""")

_GENDERS: Final[dict[str, str]] = {
    **{fold_accents(name): "m" for name in sorted(_MEN)},
    **{fold_accents(name): "f" for name in sorted(_WOMEN)},
    **{fold_accents(name): "" for name in sorted((_MEN & _WOMEN) | _EITHER)},
}


@lru_cache(maxsize=4096)
def given_gender(word: str) -> str | None:
    """`m` or `f` for a given name, nothing where both bear it; None for other words.

    Accents do not count, and of a double name (Jean-Marie) the first half decides.
    """
    if not word[:1].isupper():
        return None
    key = fold_accents(word)
    gender = _GENDERS.get(key)
    return gender if gender is not None else _GENDERS.get(key.partition("-")[0])


FAMILY_FIRST: Final = words("""
    Ahn Bae Baek Bui Cai Cao Chen Cho Choi Dang Deng Ding Do Du Duong Fan Feng Fu Gao Guo Han
    Hoang Hong Hou Hu Huang Hwang Jeon Jia Jiang Jin Jung Kang Kim Kong Kwon Lee Lei Li Liang Lim
    Lin Liu Lu Luo Ma Mao Meng Moon Ngo Nguyen Nguyên Ning Ouyang Pan Park Peng Pham Phan Qian Qin
    Ren Ryu Seo Shao Shen Shi Shin Song Su Sun Tan Tang Tian To Tran Vo Wang Wei Wen Wu Xi Xia
    Xiao Xie Xiong Xu Yan Yang Yao Ye Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou
    Zhu Zou
    """)
"""Family names that stand before the given name, Korean, Chinese and Vietnamese."""
